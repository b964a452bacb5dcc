from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"format", "mips", "name", "payloadTotalSize", "uuid"})


@define(kw_only=True)
class TextureDescription:
    """Description document of an asset of the kind texture."""

    format_: int
    mips: list[dict[str, Any]]
    name: str
    payload_total_size: int
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["format"] = self.format_
        data["mips"] = write(self.mips)
        data["name"] = self.name
        data["payloadTotalSize"] = self.payload_total_size
        data["uuid"] = self.uuid
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.format_ = data["format"]
        self.mips = data["mips"]
        self.name = data["name"]
        self.payload_total_size = data["payloadTotalSize"]
        self.uuid = data["uuid"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
