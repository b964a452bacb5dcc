from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="CreateDatatableRequest")


@_attrs_define
class CreateDatatableRequest:
    """A data table and its content.

    Example:
        {'name': 'Finishes', 'columnInfo': '[{"name":"Finish","type":"String"},{"name":"Price","type":"Number"}]',
            'delimiter': ',', 'file': 'Finish,Price\\nOak,12\\n'}

    Attributes:
        name (str): Name of the table.
        column_info (str): JSON text: array of objects with name and type (Asset, String or Number).
        file (File): CSV file, first line with the column names.
        delimiter (str | Unset): Column delimiter of the file.
    """

    name: str
    column_info: str
    file: File
    delimiter: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        column_info = self.column_info

        file = self.file.to_tuple()

        delimiter = self.delimiter

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "columnInfo": column_info,
                "file": file,
            }
        )
        if delimiter is not UNSET:
            field_dict["delimiter"] = delimiter

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("name", (None, self.name.encode(), "text/plain")))

        files.append(("columnInfo", (None, self.column_info.encode(), "text/plain")))

        files.append(("file", self.file.to_tuple()))

        if not isinstance(self.delimiter, Unset):
            files.append(("delimiter", (None, self.delimiter.encode(), "text/plain")))

        for prop_name, prop in self.additional_properties.items():
            files.append(
                (prop_name, (None, (prop if isinstance(prop, str) else json.dumps(prop)).encode(), "text/plain"))
            )

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        column_info = d.pop("columnInfo")

        file = File(payload=BytesIO(d.pop("file")))

        delimiter = d.pop("delimiter", UNSET)

        _model = cls(
            name=name,
            column_info=column_info,
            file=file,
            delimiter=delimiter,
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
