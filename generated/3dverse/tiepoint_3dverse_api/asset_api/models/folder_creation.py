from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FolderCreation")


@_attrs_define
class FolderCreation:
    """A folder to create, with an optional tree of subfolders.

    Attributes:
        name (str):
        subfolders (list[FolderCreation] | Unset): Nested folders.
    """

    name: str
    subfolders: list[FolderCreation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        subfolders: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.subfolders, Unset):
            subfolders = []
            for subfolders_item_data in self.subfolders:
                subfolders_item = subfolders_item_data.to_dict()
                subfolders.append(subfolders_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if subfolders is not UNSET:
            field_dict["subfolders"] = subfolders

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        _subfolders = d.pop("subfolders", UNSET)
        subfolders: list[FolderCreation] | Unset = UNSET
        if _subfolders is not UNSET:
            subfolders = []
            for subfolders_item_data in _subfolders:
                subfolders_item = FolderCreation.from_dict(subfolders_item_data)

                subfolders.append(subfolders_item)

        _model = cls(
            name=name,
            subfolders=subfolders,
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
