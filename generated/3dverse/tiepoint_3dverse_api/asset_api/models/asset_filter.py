from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_type import AssetType
from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetFilter")


@_attrs_define
class AssetFilter:
    """Filters on all assets.

    Attributes:
        asset_type (AssetType | list[AssetType] | Unset):
        asset_name (str | Unset):
        include_public_assets (bool | Unset):
    """

    asset_type: AssetType | list[AssetType] | Unset = UNSET
    asset_name: str | Unset = UNSET
    include_public_assets: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_type: list[str] | str | Unset
        if isinstance(self.asset_type, Unset):
            asset_type = UNSET
        elif isinstance(self.asset_type, list):
            asset_type = []
            for asset_type_type_0_item_data in self.asset_type:
                asset_type_type_0_item = asset_type_type_0_item_data.value
                asset_type.append(asset_type_type_0_item)

        else:
            asset_type = self.asset_type.value

        asset_name = self.asset_name

        include_public_assets = self.include_public_assets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_type is not UNSET:
            field_dict["asset_type"] = asset_type
        if asset_name is not UNSET:
            field_dict["asset_name"] = asset_name
        if include_public_assets is not UNSET:
            field_dict["include_public_assets"] = include_public_assets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_asset_type(data: object) -> AssetType | list[AssetType] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                asset_type_type_0 = []
                _asset_type_type_0 = data
                for asset_type_type_0_item_data in _asset_type_type_0:
                    asset_type_type_0_item = AssetType(asset_type_type_0_item_data)

                    asset_type_type_0.append(asset_type_type_0_item)

                return asset_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            asset_type_type_1 = AssetType(data)

            return asset_type_type_1

        asset_type = _parse_asset_type(d.pop("asset_type", UNSET))

        asset_name = d.pop("asset_name", UNSET)

        include_public_assets = d.pop("include_public_assets", UNSET)

        _model = cls(
            asset_type=asset_type,
            asset_name=asset_name,
            include_public_assets=include_public_assets,
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
