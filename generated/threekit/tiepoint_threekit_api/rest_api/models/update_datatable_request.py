from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="UpdateDatatableRequest")


@_attrs_define
class UpdateDatatableRequest:
    """New content of a data table.

    Attributes:
        name (str | Unset):
        column_info (str | Unset): JSON text, as at creation.
        delimiter (str | Unset):
        file (File | Unset): CSV file that takes the place of the content.
    """

    name: str | Unset = UNSET
    column_info: str | Unset = UNSET
    delimiter: str | Unset = UNSET
    file: File | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        column_info = self.column_info

        delimiter = self.delimiter

        file: FileTypes | Unset = UNSET
        if not isinstance(self.file, Unset):
            file = self.file.to_tuple()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if column_info is not UNSET:
            field_dict["columnInfo"] = column_info
        if delimiter is not UNSET:
            field_dict["delimiter"] = delimiter
        if file is not UNSET:
            field_dict["file"] = file

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if not isinstance(self.name, Unset):
            files.append(("name", (None, self.name.encode(), "text/plain")))

        if not isinstance(self.column_info, Unset):
            files.append(("columnInfo", (None, self.column_info.encode(), "text/plain")))

        if not isinstance(self.delimiter, Unset):
            files.append(("delimiter", (None, self.delimiter.encode(), "text/plain")))

        if not isinstance(self.file, Unset):
            files.append(("file", self.file.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append(
                (prop_name, (None, (prop if isinstance(prop, str) else json.dumps(prop)).encode(), "text/plain"))
            )

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        column_info = d.pop("columnInfo", UNSET)

        delimiter = d.pop("delimiter", UNSET)

        _file = d.pop("file", UNSET)
        file: File | Unset
        if isinstance(_file, Unset):
            file = UNSET
        else:
            file = File(payload=BytesIO(_file))

        _model = cls(
            name=name,
            column_info=column_info,
            delimiter=delimiter,
            file=file,
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
