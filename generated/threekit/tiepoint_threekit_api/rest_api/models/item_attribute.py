from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ItemAttribute")


@_attrs_define
class ItemAttribute:
    """An attribute definition.

    Attributes:
        type_ (str | Unset): Number, String, Asset or Pricing in the published examples.
        name (str | Unset):
        id (str | Unset):
        asset_type (str | Unset):
        values (list[Any] | Unset): Allowed values: texts, tag references such as #oak, or objects.
        default_value (Any | Unset):
        step (float | Unset):
        lock_to_step (bool | Unset):
    """

    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    id: str | Unset = UNSET
    asset_type: str | Unset = UNSET
    values: list[Any] | Unset = UNSET
    default_value: Any | Unset = UNSET
    step: float | Unset = UNSET
    lock_to_step: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name = self.name

        id = self.id

        asset_type = self.asset_type

        values: list[Any] | Unset = UNSET
        if not isinstance(self.values, Unset):
            values = self.values

        default_value = self.default_value

        step = self.step

        lock_to_step = self.lock_to_step

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id
        if asset_type is not UNSET:
            field_dict["assetType"] = asset_type
        if values is not UNSET:
            field_dict["values"] = values
        if default_value is not UNSET:
            field_dict["defaultValue"] = default_value
        if step is not UNSET:
            field_dict["step"] = step
        if lock_to_step is not UNSET:
            field_dict["lockToStep"] = lock_to_step

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        name = d.pop("name", UNSET)

        id = d.pop("id", UNSET)

        asset_type = d.pop("assetType", UNSET)

        values = cast(list[Any], d.pop("values", UNSET))

        default_value = d.pop("defaultValue", UNSET)

        step = d.pop("step", UNSET)

        lock_to_step = d.pop("lockToStep", UNSET)

        _model = cls(
            type_=type_,
            name=name,
            id=id,
            asset_type=asset_type,
            values=values,
            default_value=default_value,
            step=step,
            lock_to_step=lock_to_step,
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
