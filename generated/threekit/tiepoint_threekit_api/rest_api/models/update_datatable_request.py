from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, File, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"name", "columnInfo", "delimiter", "file"})


@define(kw_only=True)
class UpdateDatatableRequest:
    """New content of a data table.

    Attributes:
        column_info: JSON text, as at creation.
        file: CSV file that takes the place of the content.
    """

    name: str | Unset = UNSET
    column_info: str | Unset = UNSET
    delimiter: str | Unset = UNSET
    file: File | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.column_info is not UNSET:
            data["columnInfo"] = self.column_info
        if self.delimiter is not UNSET:
            data["delimiter"] = self.delimiter
        if self.file is not UNSET:
            data["file"] = write(self.file)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data.get("name", UNSET)
        self.column_info = data.get("columnInfo", UNSET)
        self.delimiter = data.get("delimiter", UNSET)
        self.file = data.get("file", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
