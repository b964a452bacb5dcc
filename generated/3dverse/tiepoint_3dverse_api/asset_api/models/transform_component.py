from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"position", "orientation", "scale", "eulerOrientation", "globalEulerOrientation"})


@define(kw_only=True)
class TransformComponent:
    """Scene component: transform."""

    position: list[float] | Unset = UNSET
    orientation: list[float] | Unset = UNSET
    scale: list[float] | Unset = UNSET
    euler_orientation: list[float] | Unset = UNSET
    global_euler_orientation: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.position is not UNSET:
            data["position"] = write(self.position)
        if self.orientation is not UNSET:
            data["orientation"] = write(self.orientation)
        if self.scale is not UNSET:
            data["scale"] = write(self.scale)
        if self.euler_orientation is not UNSET:
            data["eulerOrientation"] = write(self.euler_orientation)
        if self.global_euler_orientation is not UNSET:
            data["globalEulerOrientation"] = write(self.global_euler_orientation)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.position = data.get("position", UNSET)
        self.orientation = data.get("orientation", UNSET)
        self.scale = data.get("scale", UNSET)
        self.euler_orientation = data.get("eulerOrientation", UNSET)
        self.global_euler_orientation = data.get("globalEulerOrientation", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
