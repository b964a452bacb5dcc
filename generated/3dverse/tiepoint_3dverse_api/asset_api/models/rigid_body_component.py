from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RigidBodyComponent")


@_attrs_define
class RigidBodyComponent:
    """Scene component: rigid body.

    Attributes:
        mass (float | Unset):
        linear_damping (float | Unset):
        angular_damping (float | Unset):
        friction (float | Unset):
        rolling_friction (float | Unset):
        spinning_friction (float | Unset):
        restitution (float | Unset):
        linear_sleeping_threshold (float | Unset):
        angular_sleeping_threshold (float | Unset):
        is_kinematic (bool | Unset):
    """

    mass: float | Unset = UNSET
    linear_damping: float | Unset = UNSET
    angular_damping: float | Unset = UNSET
    friction: float | Unset = UNSET
    rolling_friction: float | Unset = UNSET
    spinning_friction: float | Unset = UNSET
    restitution: float | Unset = UNSET
    linear_sleeping_threshold: float | Unset = UNSET
    angular_sleeping_threshold: float | Unset = UNSET
    is_kinematic: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mass = self.mass

        linear_damping = self.linear_damping

        angular_damping = self.angular_damping

        friction = self.friction

        rolling_friction = self.rolling_friction

        spinning_friction = self.spinning_friction

        restitution = self.restitution

        linear_sleeping_threshold = self.linear_sleeping_threshold

        angular_sleeping_threshold = self.angular_sleeping_threshold

        is_kinematic = self.is_kinematic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mass is not UNSET:
            field_dict["mass"] = mass
        if linear_damping is not UNSET:
            field_dict["linearDamping"] = linear_damping
        if angular_damping is not UNSET:
            field_dict["angularDamping"] = angular_damping
        if friction is not UNSET:
            field_dict["friction"] = friction
        if rolling_friction is not UNSET:
            field_dict["rollingFriction"] = rolling_friction
        if spinning_friction is not UNSET:
            field_dict["spinningFriction"] = spinning_friction
        if restitution is not UNSET:
            field_dict["restitution"] = restitution
        if linear_sleeping_threshold is not UNSET:
            field_dict["linearSleepingThreshold"] = linear_sleeping_threshold
        if angular_sleeping_threshold is not UNSET:
            field_dict["angularSleepingThreshold"] = angular_sleeping_threshold
        if is_kinematic is not UNSET:
            field_dict["isKinematic"] = is_kinematic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mass = d.pop("mass", UNSET)

        linear_damping = d.pop("linearDamping", UNSET)

        angular_damping = d.pop("angularDamping", UNSET)

        friction = d.pop("friction", UNSET)

        rolling_friction = d.pop("rollingFriction", UNSET)

        spinning_friction = d.pop("spinningFriction", UNSET)

        restitution = d.pop("restitution", UNSET)

        linear_sleeping_threshold = d.pop("linearSleepingThreshold", UNSET)

        angular_sleeping_threshold = d.pop("angularSleepingThreshold", UNSET)

        is_kinematic = d.pop("isKinematic", UNSET)

        _model = cls(
            mass=mass,
            linear_damping=linear_damping,
            angular_damping=angular_damping,
            friction=friction,
            rolling_friction=rolling_friction,
            spinning_friction=spinning_friction,
            restitution=restitution,
            linear_sleeping_threshold=linear_sleeping_threshold,
            angular_sleeping_threshold=angular_sleeping_threshold,
            is_kinematic=is_kinematic,
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
