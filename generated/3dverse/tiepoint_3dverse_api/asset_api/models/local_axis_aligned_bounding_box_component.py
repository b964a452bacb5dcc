from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"min", "max"})


@define(kw_only=True)
class LocalAxisAlignedBoundingBoxComponent:
    """Scene component: local axis aligned bounding box."""

    min_: list[float]
    max_: list[float]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "min": write(self.min_), "max": write(self.max_)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            min_=data["min"],
            max_=data["max"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
