from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="CatalogUploadRequest")


@_attrs_define
class CatalogUploadRequest:
    """Files to upload through the legacy catalog.

    Attributes:
        files_value (list[File]): Files to turn into assets.
        org_id (UUID | Unset):
        sync (bool | Unset): Wait for the import.
    """

    files_value: list[File]
    org_id: UUID | Unset = UNSET
    sync: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        files_value = []
        for files_value_item_data in self.files_value:
            files_value_item = files_value_item_data.to_tuple()

            files_value.append(files_value_item)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        sync = self.sync

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files_value,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if sync is not UNSET:
            field_dict["sync"] = sync

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        for files_value_item_element in self.files_value:
            files.append(("files", files_value_item_element.to_tuple()))

        if not isinstance(self.org_id, Unset):
            files.append(("orgId", (None, str(self.org_id), "text/plain")))

        if not isinstance(self.sync, Unset):
            files.append(("sync", (None, ("true" if self.sync else "false").encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append(
                (prop_name, (None, (prop if isinstance(prop, str) else json.dumps(prop)).encode(), "text/plain"))
            )

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        files_value = []
        _files_value = d.pop("files")
        for files_value_item_data in _files_value:
            files_value_item = File(payload=BytesIO(files_value_item_data))

            files_value.append(files_value_item)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        sync = d.pop("sync", UNSET)

        _model = cls(
            files_value=files_value,
            org_id=org_id,
            sync=sync,
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
