from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import File

T = TypeVar("T", bound="SourceFileUpload")


@_attrs_define
class SourceFileUpload:
    """Files to upload, one part each. The names of the parts are not documented: the client of the vendor takes a ready
    form.

        Attributes:
            files_value (list[File]): One part per file, all named files; each part has a file name.
    """

    files_value: list[File]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        files_value = []
        for files_value_item_data in self.files_value:
            files_value_item = files_value_item_data.to_tuple()

            files_value.append(files_value_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files_value,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        for files_value_item_element in self.files_value:
            files.append(("files", files_value_item_element.to_tuple()))

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

        _model = cls(
            files_value=files_value,
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
