from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {
        "mass",
        "linearDamping",
        "angularDamping",
        "friction",
        "rollingFriction",
        "spinningFriction",
        "restitution",
        "linearSleepingThreshold",
        "angularSleepingThreshold",
        "isKinematic",
    }
)


@define(kw_only=True)
class RigidBodyComponent:
    """Scene component: rigid body."""

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
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.mass is not UNSET:
            data["mass"] = self.mass
        if self.linear_damping is not UNSET:
            data["linearDamping"] = self.linear_damping
        if self.angular_damping is not UNSET:
            data["angularDamping"] = self.angular_damping
        if self.friction is not UNSET:
            data["friction"] = self.friction
        if self.rolling_friction is not UNSET:
            data["rollingFriction"] = self.rolling_friction
        if self.spinning_friction is not UNSET:
            data["spinningFriction"] = self.spinning_friction
        if self.restitution is not UNSET:
            data["restitution"] = self.restitution
        if self.linear_sleeping_threshold is not UNSET:
            data["linearSleepingThreshold"] = self.linear_sleeping_threshold
        if self.angular_sleeping_threshold is not UNSET:
            data["angularSleepingThreshold"] = self.angular_sleeping_threshold
        if self.is_kinematic is not UNSET:
            data["isKinematic"] = self.is_kinematic
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.mass = data.get("mass", UNSET)
        self.linear_damping = data.get("linearDamping", UNSET)
        self.angular_damping = data.get("angularDamping", UNSET)
        self.friction = data.get("friction", UNSET)
        self.rolling_friction = data.get("rollingFriction", UNSET)
        self.spinning_friction = data.get("spinningFriction", UNSET)
        self.restitution = data.get("restitution", UNSET)
        self.linear_sleeping_threshold = data.get("linearSleepingThreshold", UNSET)
        self.angular_sleeping_threshold = data.get("angularSleepingThreshold", UNSET)
        self.is_kinematic = data.get("isKinematic", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
