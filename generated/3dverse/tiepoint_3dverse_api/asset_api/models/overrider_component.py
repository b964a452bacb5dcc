from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.entity_reference import EntityReference


T = TypeVar("T", bound="OverriderComponent")


@_attrs_define
class OverriderComponent:
    """Scene component: overrider.

    Attributes:
        entity_ref (EntityReference): Path to an entity through linked scenes.
        components_to_detach (list[float]):
        deleter (bool | Unset):
    """

    entity_ref: EntityReference
    components_to_detach: list[float]
    deleter: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entity_ref = self.entity_ref.to_dict()

        components_to_detach = self.components_to_detach

        deleter = self.deleter

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entityRef": entity_ref,
                "componentsToDetach": components_to_detach,
            }
        )
        if deleter is not UNSET:
            field_dict["deleter"] = deleter

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entity_reference import EntityReference  # noqa: PLC0415

        d = dict(src_dict)
        entity_ref = EntityReference.from_dict(d.pop("entityRef"))

        components_to_detach = cast(list[float], d.pop("componentsToDetach"))

        deleter = d.pop("deleter", UNSET)

        _model = cls(
            entity_ref=entity_ref,
            components_to_detach=components_to_detach,
            deleter=deleter,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
