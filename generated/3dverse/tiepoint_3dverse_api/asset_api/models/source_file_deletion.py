from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"source_file_ids", "delete_assets"})


@define(kw_only=True)
class SourceFileDeletion:
    """The source files to delete.

    Attributes:
        delete_assets: Also delete the assets made from the files. Default: false.
    """

    source_file_ids: list[str]
    delete_assets: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["source_file_ids"] = write(self.source_file_ids)
        if self.delete_assets is not UNSET:
            data["delete_assets"] = self.delete_assets
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.source_file_ids = data["source_file_ids"]
        self.delete_assets = data.get("delete_assets", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
