from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, File, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"name", "columnInfo", "file", "delimiter"})


@define(kw_only=True)
class CreateDatatableRequest:
    """A data table and its content.

    Attributes:
        name: Name of the table.
        column_info: JSON text: array of objects with name and type (Asset, String or Number).
        file: CSV file, first line with the column names.
        delimiter: Column delimiter of the file.
    """

    name: str
    column_info: str
    file: File
    delimiter: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["columnInfo"] = self.column_info
        data["file"] = write(self.file)
        if self.delimiter is not UNSET:
            data["delimiter"] = self.delimiter
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.column_info = data["columnInfo"]
        self.file = data["file"]
        self.delimiter = data.get("delimiter", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
