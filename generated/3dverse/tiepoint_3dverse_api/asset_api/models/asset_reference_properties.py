from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"name", "direct_count", "is_public"})


@define(kw_only=True)
class AssetReferenceProperties:
    """Optional properties, returned when asked for."""

    name: str | Unset = UNSET
    direct_count: int | Unset = UNSET
    is_public: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.direct_count is not UNSET:
            data["direct_count"] = self.direct_count
        if self.is_public is not UNSET:
            data["is_public"] = self.is_public
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data.get("name", UNSET)
        self.direct_count = data.get("direct_count", UNSET)
        self.is_public = data.get("is_public", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
