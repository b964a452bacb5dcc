from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_type import AssetType
from ..types import UNSET, Unset

T = TypeVar("T", bound="DuplicationOptions")


@_attrs_define
class DuplicationOptions:
    """How far a copy follows dependencies.

    Attributes:
        asset_types (list[AssetType] | Unset):
        max_depth (int | Unset):
    """

    asset_types: list[AssetType] | Unset = UNSET
    max_depth: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_types: list[str] | Unset = UNSET
        if not isinstance(self.asset_types, Unset):
            asset_types = []
            for asset_types_item_data in self.asset_types:
                asset_types_item = asset_types_item_data.value
                asset_types.append(asset_types_item)

        max_depth = self.max_depth

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_types is not UNSET:
            field_dict["asset_types"] = asset_types
        if max_depth is not UNSET:
            field_dict["max_depth"] = max_depth

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _asset_types = d.pop("asset_types", UNSET)
        asset_types: list[AssetType] | Unset = UNSET
        if _asset_types is not UNSET:
            asset_types = []
            for asset_types_item_data in _asset_types:
                asset_types_item = AssetType(asset_types_item_data)

                asset_types.append(asset_types_item)

        max_depth = d.pop("max_depth", UNSET)

        _model = cls(
            asset_types=asset_types,
            max_depth=max_depth,
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
