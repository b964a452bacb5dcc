from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"offset", "nearDist", "farDist", "quality"})


@define(kw_only=True)
class ReflectionProbeComponent:
    """Scene component: reflection probe."""

    offset: list[float] | Unset = UNSET
    near_dist: float | Unset = UNSET
    far_dist: float | Unset = UNSET
    quality: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.offset is not UNSET:
            data["offset"] = write(self.offset)
        if self.near_dist is not UNSET:
            data["nearDist"] = self.near_dist
        if self.far_dist is not UNSET:
            data["farDist"] = self.far_dist
        if self.quality is not UNSET:
            data["quality"] = self.quality
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.offset = data.get("offset", UNSET)
        self.near_dist = data.get("nearDist", UNSET)
        self.far_dist = data.get("farDist", UNSET)
        self.quality = data.get("quality", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
