from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.entity_reference import EntityReference


T = TypeVar("T", bound="JointComponent")


@_attrs_define
class JointComponent:
    """Scene component: joint.

    Attributes:
        constrainee (EntityReference): Path to an entity through linked scenes.
        constrainer (EntityReference): Path to an entity through linked scenes.
        break_force (float | Unset):
        break_torque (float | Unset):
    """

    constrainee: EntityReference
    constrainer: EntityReference
    break_force: float | Unset = UNSET
    break_torque: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        constrainee = self.constrainee.to_dict()

        constrainer = self.constrainer.to_dict()

        break_force = self.break_force

        break_torque = self.break_torque

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "constrainee": constrainee,
                "constrainer": constrainer,
            }
        )
        if break_force is not UNSET:
            field_dict["breakForce"] = break_force
        if break_torque is not UNSET:
            field_dict["breakTorque"] = break_torque

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entity_reference import EntityReference  # noqa: PLC0415

        d = dict(src_dict)
        constrainee = EntityReference.from_dict(d.pop("constrainee"))

        constrainer = EntityReference.from_dict(d.pop("constrainer"))

        break_force = d.pop("breakForce", UNSET)

        break_torque = d.pop("breakTorque", UNSET)

        _model = cls(
            constrainee=constrainee,
            constrainer=constrainer,
            break_force=break_force,
            break_torque=break_torque,
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
