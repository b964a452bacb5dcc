from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, File, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"files", "orgId", "sync"})


@define(kw_only=True)
class CatalogUploadRequest:
    """Files to upload through the legacy catalog.

    Attributes:
        files: Files to turn into assets.
        sync: Wait for the import.
    """

    files: list[File]
    org_id: str | Unset = UNSET
    sync: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["files"] = write(self.files)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.sync is not UNSET:
            data["sync"] = self.sync
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.files = data["files"]
        self.org_id = data.get("orgId", UNSET)
        self.sync = data.get("sync", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
