from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"stepOffset", "slopeLimit", "skinWidth", "velocity"})


@define(kw_only=True)
class CharacterControllerComponent:
    """Scene component: character controller."""

    step_offset: float | Unset = UNSET
    slope_limit: float | Unset = UNSET
    skin_width: float | Unset = UNSET
    velocity: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.step_offset is not UNSET:
            data["stepOffset"] = self.step_offset
        if self.slope_limit is not UNSET:
            data["slopeLimit"] = self.slope_limit
        if self.skin_width is not UNSET:
            data["skinWidth"] = self.skin_width
        if self.velocity is not UNSET:
            data["velocity"] = write(self.velocity)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.step_offset = data.get("stepOffset", UNSET)
        self.slope_limit = data.get("slopeLimit", UNSET)
        self.skin_width = data.get("skinWidth", UNSET)
        self.velocity = data.get("velocity", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
