from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="ProductImportFileRequest")


@_attrs_define
class ProductImportFileRequest:
    """Items to create or update, as a JSON file.

    Attributes:
        files_value (File): JSON file with an array of entries.
        sync (str | Unset): Text true (the default) or false. Default: "true".
    """

    files_value: File
    sync: str | Unset = "true"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        files_value = self.files_value.to_tuple()

        sync = self.sync

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files_value,
            }
        )
        if sync is not UNSET:
            field_dict["sync"] = sync

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("files", self.files_value.to_tuple()))

        if not isinstance(self.sync, Unset):
            files.append(("sync", (None, self.sync.encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append(
                (prop_name, (None, (prop if isinstance(prop, str) else json.dumps(prop)).encode(), "text/plain"))
            )

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        files_value = File(payload=BytesIO(d.pop("files")))

        sync = d.pop("sync", UNSET)

        _model = cls(
            files_value=files_value,
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
