from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, File, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"files", "sync"})


@define(kw_only=True)
class ProductImportFileRequest:
    """Items to create or update, as a JSON file.

    Attributes:
        files: JSON file with an array of entries.
        sync: Text true (the default) or false.
    """

    files: File
    sync: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["files"] = write(self.files)
        if self.sync is not UNSET:
            data["sync"] = self.sync
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.files = data["files"]
        self.sync = data.get("sync", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
