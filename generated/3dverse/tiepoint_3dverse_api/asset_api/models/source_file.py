from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SourceFile")


@_attrs_define
class SourceFile:
    """A file uploaded to be converted.

    Attributes:
        source_file_id (UUID): Identifier of an uploaded source file.
        source_file_original_name (str): File name as uploaded.
        name (str):
        size (int): Size of the file in bytes.
    """

    source_file_id: UUID
    source_file_original_name: str
    name: str
    size: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        source_file_id = str(self.source_file_id)

        source_file_original_name = self.source_file_original_name

        name = self.name

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source_file_id": source_file_id,
                "source_file_original_name": source_file_original_name,
                "name": name,
                "size": size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        source_file_id = UUID(d.pop("source_file_id"))

        source_file_original_name = d.pop("source_file_original_name")

        name = d.pop("name")

        size = d.pop("size")

        _model = cls(
            source_file_id=source_file_id,
            source_file_original_name=source_file_original_name,
            name=name,
            size=size,
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
