from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write
from .. import models as _models

_KEYS = frozenset({"fileId", "orgId", "title", "sync", "settings", "parentFolderId", "targetAssetId"})


@define(kw_only=True)
class AssetImportRequest:
    """Import of a stored file.

    Attributes:
        file_id: Stored file to import.
        org_id: Organisation that owns the target.
        title: Title of the job.
        sync: Wait for the job; the page of the multi-file import says it is not honoured there.
        settings: Import settings; what is left out keeps its default.
        parent_folder_id: Folder to import into.
        target_asset_id: Asset to update.
    """

    file_id: str
    org_id: str | Unset = UNSET
    title: str | Unset = UNSET
    sync: bool | Unset = UNSET
    settings: _models.AssetImportSettings | Unset = UNSET
    parent_folder_id: str | Unset = UNSET
    target_asset_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["fileId"] = self.file_id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.title is not UNSET:
            data["title"] = self.title
        if self.sync is not UNSET:
            data["sync"] = self.sync
        if self.settings is not UNSET:
            data["settings"] = write(self.settings)
        if self.parent_folder_id is not UNSET:
            data["parentFolderId"] = self.parent_folder_id
        if self.target_asset_id is not UNSET:
            data["targetAssetId"] = self.target_asset_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.file_id = data["fileId"]
        self.org_id = data.get("orgId", UNSET)
        self.title = data.get("title", UNSET)
        self.sync = data.get("sync", UNSET)
        self.settings = (
            _models.AssetImportSettings.from_dict(value)
            if (value := data.get("settings")) is not None
            else data.get("settings", UNSET)
        )
        self.parent_folder_id = data.get("parentFolderId", UNSET)
        self.target_asset_id = data.get("targetAssetId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
