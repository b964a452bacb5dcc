from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"format", "name", "payloadTotalSize", "pointCount", "uuid", "scale", "translation"})


@define(kw_only=True)
class PointCloudDescription:
    """Description document of an asset of the kind point cloud."""

    format_: int
    name: str
    payload_total_size: int
    point_count: int
    uuid: str
    scale: list[float] | Unset = UNSET
    translation: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["format"] = self.format_
        data["name"] = self.name
        data["payloadTotalSize"] = self.payload_total_size
        data["pointCount"] = self.point_count
        data["uuid"] = self.uuid
        if self.scale is not UNSET:
            data["scale"] = write(self.scale)
        if self.translation is not UNSET:
            data["translation"] = write(self.translation)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.format_ = data["format"]
        self.name = data["name"]
        self.payload_total_size = data["payloadTotalSize"]
        self.point_count = data["pointCount"]
        self.uuid = data["uuid"]
        self.scale = data.get("scale", UNSET)
        self.translation = data.get("translation", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
