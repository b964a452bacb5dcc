from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_import_settings import AssetImportSettings


T = TypeVar("T", bound="AssetImportRequest")


@_attrs_define
class AssetImportRequest:
    """Import of a stored file.

    Example:
        {'fileId': 'd1c2b3a4-5e6f-4a7b-8c9d-0e1f2a3b4c5d', 'sync': False, 'settings': {'dontOverwriteAssets': True}}

    Attributes:
        file_id (UUID): Stored file to import.
        org_id (UUID | Unset): Organisation that owns the target.
        title (str | Unset): Title of the job.
        sync (bool | Unset): Wait for the job; the page of the multi-file import says it is not honoured there.
        settings (AssetImportSettings | Unset): Import settings; what is left out keeps its default.
        parent_folder_id (UUID | Unset): Folder to import into.
        target_asset_id (UUID | Unset): Asset to update.
    """

    file_id: UUID
    org_id: UUID | Unset = UNSET
    title: str | Unset = UNSET
    sync: bool | Unset = UNSET
    settings: AssetImportSettings | Unset = UNSET
    parent_folder_id: UUID | Unset = UNSET
    target_asset_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        file_id = str(self.file_id)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        title = self.title

        sync = self.sync

        settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.settings, Unset):
            settings = self.settings.to_dict()

        parent_folder_id: str | Unset = UNSET
        if not isinstance(self.parent_folder_id, Unset):
            parent_folder_id = str(self.parent_folder_id)

        target_asset_id: str | Unset = UNSET
        if not isinstance(self.target_asset_id, Unset):
            target_asset_id = str(self.target_asset_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fileId": file_id,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if title is not UNSET:
            field_dict["title"] = title
        if sync is not UNSET:
            field_dict["sync"] = sync
        if settings is not UNSET:
            field_dict["settings"] = settings
        if parent_folder_id is not UNSET:
            field_dict["parentFolderId"] = parent_folder_id
        if target_asset_id is not UNSET:
            field_dict["targetAssetId"] = target_asset_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_import_settings import AssetImportSettings  # noqa: PLC0415

        d = dict(src_dict)
        file_id = UUID(d.pop("fileId"))

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        title = d.pop("title", UNSET)

        sync = d.pop("sync", UNSET)

        _settings = d.pop("settings", UNSET)
        settings: AssetImportSettings | Unset
        if isinstance(_settings, Unset):
            settings = UNSET
        else:
            settings = AssetImportSettings.from_dict(_settings)

        _parent_folder_id = d.pop("parentFolderId", UNSET)
        parent_folder_id: UUID | Unset
        if isinstance(_parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = UUID(_parent_folder_id)

        _target_asset_id = d.pop("targetAssetId", UNSET)
        target_asset_id: UUID | Unset
        if isinstance(_target_asset_id, Unset):
            target_asset_id = UNSET
        else:
            target_asset_id = UUID(_target_asset_id)

        _model = cls(
            file_id=file_id,
            org_id=org_id,
            title=title,
            sync=sync,
            settings=settings,
            parent_folder_id=parent_folder_id,
            target_asset_id=target_asset_id,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
