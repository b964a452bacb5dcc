from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"source_file_id", "source_file_original_name", "name", "size"})


@define(kw_only=True)
class SourceFile:
    """A file uploaded to be converted.

    Attributes:
        source_file_id: Identifier of an uploaded source file.
        source_file_original_name: File name as uploaded.
        size: Size of the file in bytes.
    """

    source_file_id: str
    source_file_original_name: str
    name: str
    size: int
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["source_file_id"] = self.source_file_id
        data["source_file_original_name"] = self.source_file_original_name
        data["name"] = self.name
        data["size"] = self.size
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.source_file_id = data["source_file_id"]
        self.source_file_original_name = data["source_file_original_name"]
        self.name = data["name"]
        self.size = data["size"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
