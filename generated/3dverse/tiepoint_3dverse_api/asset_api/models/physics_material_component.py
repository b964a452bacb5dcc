from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PhysicsMaterialComponent")


@_attrs_define
class PhysicsMaterialComponent:
    """Scene component: physics material.

    Attributes:
        static_friction (float | Unset):
        dynamic_friction (float | Unset):
        restitution (float | Unset):
        is_trigger (bool | Unset):
    """

    static_friction: float | Unset = UNSET
    dynamic_friction: float | Unset = UNSET
    restitution: float | Unset = UNSET
    is_trigger: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        static_friction = self.static_friction

        dynamic_friction = self.dynamic_friction

        restitution = self.restitution

        is_trigger = self.is_trigger

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if static_friction is not UNSET:
            field_dict["staticFriction"] = static_friction
        if dynamic_friction is not UNSET:
            field_dict["dynamicFriction"] = dynamic_friction
        if restitution is not UNSET:
            field_dict["restitution"] = restitution
        if is_trigger is not UNSET:
            field_dict["isTrigger"] = is_trigger

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        static_friction = d.pop("staticFriction", UNSET)

        dynamic_friction = d.pop("dynamicFriction", UNSET)

        restitution = d.pop("restitution", UNSET)

        is_trigger = d.pop("isTrigger", UNSET)

        _model = cls(
            static_friction=static_friction,
            dynamic_friction=dynamic_friction,
            restitution=restitution,
            is_trigger=is_trigger,
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
