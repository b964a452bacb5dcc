from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"dataOffset", "dataSize", "elementCount", "elementSize", "elementType", "semantic"})


@define(kw_only=True)
class MeshChannel:
    """One vertex or index stream of a submesh."""

    data_offset: int
    data_size: int
    element_count: int
    element_size: int
    element_type: int
    semantic: _models.MeshChannelSemantic
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["dataOffset"] = self.data_offset
        data["dataSize"] = self.data_size
        data["elementCount"] = self.element_count
        data["elementSize"] = self.element_size
        data["elementType"] = self.element_type
        data["semantic"] = write(self.semantic)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.data_offset = data["dataOffset"]
        self.data_size = data["dataSize"]
        self.element_count = data["elementCount"]
        self.element_size = data["elementSize"]
        self.element_type = data["elementType"]
        self.semantic = (
            read_enum(_models.MeshChannelSemantic, value) if (value := data["semantic"]) is not None else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
