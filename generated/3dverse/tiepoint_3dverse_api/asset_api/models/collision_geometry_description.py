from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

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
        return {
            **write(self.additional_properties),
            "geometryType": self.geometry_type,
            "name": self.name,
            "payloadSize": self.payload_size,
            "uuid": self.uuid,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            geometry_type=data["geometryType"],
            name=data["name"],
            payload_size=data["payloadSize"],
            uuid=data["uuid"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
