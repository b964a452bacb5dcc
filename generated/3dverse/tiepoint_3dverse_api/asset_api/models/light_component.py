from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"color", "intensity", "range", "isDirectional", "isSun"})


@define(kw_only=True)
class LightComponent:
    """Scene component: light."""

    color: list[float] | Unset = UNSET
    intensity: float | Unset = UNSET
    range_: float | Unset = UNSET
    is_directional: bool | Unset = UNSET
    is_sun: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.color is not UNSET:
            data["color"] = write(self.color)
        if self.intensity is not UNSET:
            data["intensity"] = self.intensity
        if self.range_ is not UNSET:
            data["range"] = self.range_
        if self.is_directional is not UNSET:
            data["isDirectional"] = self.is_directional
        if self.is_sun is not UNSET:
            data["isSun"] = self.is_sun
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.color = data.get("color", UNSET)
        self.intensity = data.get("intensity", UNSET)
        self.range_ = data.get("range", UNSET)
        self.is_directional = data.get("isDirectional", UNSET)
        self.is_sun = data.get("isSun", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
