from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_info import UserInfo


T = TypeVar("T", bound="Folder")


@_attrs_define
class Folder:
    """A folder, holder of source files, assets and access rights.

    Attributes:
        folder_id (UUID): Identifier of a folder.
        name (str):
        parent_folder_id (UUID | Unset): Identifier of a folder.
        created_at (datetime.datetime | Unset):
        created_by (UserInfo | Unset): A user of the application.
        subfolders (list[Folder] | Unset): Nested folders.
        source_file_count (int | Unset):
        asset_count (int | Unset):
    """

    folder_id: UUID
    name: str
    parent_folder_id: UUID | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: UserInfo | Unset = UNSET
    subfolders: list[Folder] | Unset = UNSET
    source_file_count: int | Unset = UNSET
    asset_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        folder_id = str(self.folder_id)

        name = self.name

        parent_folder_id: str | Unset = UNSET
        if not isinstance(self.parent_folder_id, Unset):
            parent_folder_id = str(self.parent_folder_id)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        created_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.created_by, Unset):
            created_by = self.created_by.to_dict()

        subfolders: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subfolders, Unset):
            subfolders = []
            for subfolders_item_data in self.subfolders:
                subfolders_item = subfolders_item_data.to_dict()
                subfolders.append(subfolders_item)

        source_file_count = self.source_file_count

        asset_count = self.asset_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "folder_id": folder_id,
                "name": name,
            }
        )
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if subfolders is not UNSET:
            field_dict["subfolders"] = subfolders
        if source_file_count is not UNSET:
            field_dict["source_file_count"] = source_file_count
        if asset_count is not UNSET:
            field_dict["asset_count"] = asset_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_info import UserInfo  # noqa: PLC0415

        d = dict(src_dict)
        folder_id = UUID(d.pop("folder_id"))

        name = d.pop("name")

        _parent_folder_id = d.pop("parent_folder_id", UNSET)
        parent_folder_id: UUID | Unset
        if isinstance(_parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = UUID(_parent_folder_id)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        _created_by = d.pop("created_by", UNSET)
        created_by: UserInfo | Unset
        if isinstance(_created_by, Unset):
            created_by = UNSET
        else:
            created_by = UserInfo.from_dict(_created_by)

        _subfolders = d.pop("subfolders", UNSET)
        subfolders: list[Folder] | Unset = UNSET
        if _subfolders is not UNSET:
            subfolders = []
            for subfolders_item_data in _subfolders:
                subfolders_item = Folder.from_dict(subfolders_item_data)

                subfolders.append(subfolders_item)

        source_file_count = d.pop("source_file_count", UNSET)

        asset_count = d.pop("asset_count", UNSET)

        _model = cls(
            folder_id=folder_id,
            name=name,
            parent_folder_id=parent_folder_id,
            created_at=created_at,
            created_by=created_by,
            subfolders=subfolders,
            source_file_count=source_file_count,
            asset_count=asset_count,
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
