from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SourceFileDeletion")


@_attrs_define
class SourceFileDeletion:
    """The source files to delete.

    Attributes:
        source_file_ids (list[UUID]):
        delete_assets (bool | Unset): Also delete the assets made from the files. Default: False.
    """

    source_file_ids: list[UUID]
    delete_assets: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        source_file_ids = []
        for source_file_ids_item_data in self.source_file_ids:
            source_file_ids_item = str(source_file_ids_item_data)
            source_file_ids.append(source_file_ids_item)

        delete_assets = self.delete_assets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source_file_ids": source_file_ids,
            }
        )
        if delete_assets is not UNSET:
            field_dict["delete_assets"] = delete_assets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        source_file_ids = []
        _source_file_ids = d.pop("source_file_ids")
        for source_file_ids_item_data in _source_file_ids:
            source_file_ids_item = UUID(source_file_ids_item_data)

            source_file_ids.append(source_file_ids_item)

        delete_assets = d.pop("delete_assets", UNSET)

        _model = cls(
            source_file_ids=source_file_ids,
            delete_assets=delete_assets,
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
