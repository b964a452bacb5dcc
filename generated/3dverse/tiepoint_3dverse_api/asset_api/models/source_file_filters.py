from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"source_file_name"})


@define(kw_only=True)
class SourceFileFilters:
    """Filters on source files."""

    source_file_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.source_file_name is not UNSET:
            data["source_file_name"] = self.source_file_name
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.source_file_name = data.get("source_file_name", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
