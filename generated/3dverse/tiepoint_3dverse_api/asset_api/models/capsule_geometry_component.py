from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"radius", "height", "axis", "isAdditive", "offset"})


@define(kw_only=True)
class CapsuleGeometryComponent:
    """Scene component: capsule geometry."""

    radius: float | Unset = UNSET
    height: float | Unset = UNSET
    axis: float | Unset = UNSET
    is_additive: bool | Unset = UNSET
    offset: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.radius is not UNSET:
            data["radius"] = self.radius
        if self.height is not UNSET:
            data["height"] = self.height
        if self.axis is not UNSET:
            data["axis"] = self.axis
        if self.is_additive is not UNSET:
            data["isAdditive"] = self.is_additive
        if self.offset is not UNSET:
            data["offset"] = write(self.offset)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.radius = data.get("radius", UNSET)
        self.height = data.get("height", UNSET)
        self.axis = data.get("axis", UNSET)
        self.is_additive = data.get("isAdditive", UNSET)
        self.offset = data.get("offset", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
