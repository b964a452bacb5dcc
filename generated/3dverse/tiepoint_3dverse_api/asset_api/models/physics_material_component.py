from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"staticFriction", "dynamicFriction", "restitution", "isTrigger"})


@define(kw_only=True)
class PhysicsMaterialComponent:
    """Scene component: physics material."""

    static_friction: float | Unset = UNSET
    dynamic_friction: float | Unset = UNSET
    restitution: float | Unset = UNSET
    is_trigger: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.static_friction is not UNSET:
            data["staticFriction"] = self.static_friction
        if self.dynamic_friction is not UNSET:
            data["dynamicFriction"] = self.dynamic_friction
        if self.restitution is not UNSET:
            data["restitution"] = self.restitution
        if self.is_trigger is not UNSET:
            data["isTrigger"] = self.is_trigger
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.static_friction = data.get("staticFriction", UNSET)
        self.dynamic_friction = data.get("dynamicFriction", UNSET)
        self.restitution = data.get("restitution", UNSET)
        self.is_trigger = data.get("isTrigger", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
