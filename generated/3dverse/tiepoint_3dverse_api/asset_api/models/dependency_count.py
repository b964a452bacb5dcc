from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"asset_id", "count"})


@define(kw_only=True)
class DependencyCount:
    """How many times an asset is used.

    Attributes:
        asset_id: Identifier of an asset; every asset has one UUID.
    """

    asset_id: str
    count: int
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "asset_id": self.asset_id, "count": self.count}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            asset_id=data["asset_id"],
            count=data["count"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
