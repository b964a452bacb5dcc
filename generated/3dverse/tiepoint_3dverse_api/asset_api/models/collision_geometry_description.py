from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"geometryType", "name", "payloadSize", "uuid"})


@define(kw_only=True)
class CollisionGeometryDescription:
    """Description document of an asset of the kind collision geometry."""

    geometry_type: int
    name: str
    payload_size: int
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["geometryType"] = self.geometry_type
        data["name"] = self.name
        data["payloadSize"] = self.payload_size
        data["uuid"] = self.uuid
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.geometry_type = data["geometryType"]
        self.name = data["name"]
        self.payload_size = data["payloadSize"]
        self.uuid = data["uuid"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
