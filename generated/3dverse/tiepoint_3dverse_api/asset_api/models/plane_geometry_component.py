from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"distance", "normal"})


@define(kw_only=True)
class PlaneGeometryComponent:
    """Scene component: plane geometry."""

    distance: float | Unset = UNSET
    normal: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.distance is not UNSET:
            data["distance"] = self.distance
        if self.normal is not UNSET:
            data["normal"] = write(self.normal)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.distance = data.get("distance", UNSET)
        self.normal = data.get("normal", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
