from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "folder_id",
        "name",
        "parent_folder_id",
        "created_at",
        "created_by",
        "subfolders",
        "source_file_count",
        "asset_count",
    }
)


@define(kw_only=True)
class Folder:
    """A folder, holder of source files, assets and access rights.

    Attributes:
        folder_id: Identifier of a folder.
        parent_folder_id: Identifier of a folder.
        created_by: A user of the application.
        subfolders: Nested folders.
    """

    folder_id: str
    name: str
    parent_folder_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: _models.UserInfo | Unset = UNSET
    subfolders: list[_models.Folder] | Unset = UNSET
    source_file_count: int | Unset = UNSET
    asset_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["folder_id"] = self.folder_id
        data["name"] = self.name
        if self.parent_folder_id is not UNSET:
            data["parent_folder_id"] = self.parent_folder_id
        if self.created_at is not UNSET:
            data["created_at"] = write(self.created_at)
        if self.created_by is not UNSET:
            data["created_by"] = write(self.created_by)
        if self.subfolders is not UNSET:
            data["subfolders"] = write(self.subfolders)
        if self.source_file_count is not UNSET:
            data["source_file_count"] = self.source_file_count
        if self.asset_count is not UNSET:
            data["asset_count"] = self.asset_count
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.folder_id = data["folder_id"]
        self.name = data["name"]
        self.parent_folder_id = data.get("parent_folder_id", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("created_at")) is not None else data.get("created_at", UNSET)
        )
        self.created_by = (
            _models.UserInfo.from_dict(value)
            if (value := data.get("created_by")) is not None
            else data.get("created_by", UNSET)
        )
        self.subfolders = (
            [_models.Folder.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("subfolders")) is not None
            else data.get("subfolders", UNSET)
        )
        self.source_file_count = data.get("source_file_count", UNSET)
        self.asset_count = data.get("asset_count", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
