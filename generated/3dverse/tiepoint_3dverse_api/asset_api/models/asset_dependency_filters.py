from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.asset_dependency_filters_public import AssetDependencyFiltersPublic
from ..models.asset_type import AssetType
from ..types import UNSET, Unset

T = TypeVar("T", bound="AssetDependencyFilters")


@_attrs_define
class AssetDependencyFilters:
    """Filters on dependencies.

    Attributes:
        with_asset_types (list[AssetType] | Unset):
        without_asset_types (list[AssetType] | Unset):
        public (AssetDependencyFiltersPublic | Unset): What to do with public assets.
    """

    with_asset_types: list[AssetType] | Unset = UNSET
    without_asset_types: list[AssetType] | Unset = UNSET
    public: AssetDependencyFiltersPublic | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        with_asset_types: list[str] | Unset = UNSET
        if not isinstance(self.with_asset_types, Unset):
            with_asset_types = []
            for with_asset_types_item_data in self.with_asset_types:
                with_asset_types_item = with_asset_types_item_data.value
                with_asset_types.append(with_asset_types_item)

        without_asset_types: list[str] | Unset = UNSET
        if not isinstance(self.without_asset_types, Unset):
            without_asset_types = []
            for without_asset_types_item_data in self.without_asset_types:
                without_asset_types_item = without_asset_types_item_data.value
                without_asset_types.append(without_asset_types_item)

        public: str | Unset = UNSET
        if not isinstance(self.public, Unset):
            public = self.public.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if with_asset_types is not UNSET:
            field_dict["with_asset_types"] = with_asset_types
        if without_asset_types is not UNSET:
            field_dict["without_asset_types"] = without_asset_types
        if public is not UNSET:
            field_dict["public"] = public

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _with_asset_types = d.pop("with_asset_types", UNSET)
        with_asset_types: list[AssetType] | Unset = UNSET
        if _with_asset_types is not UNSET:
            with_asset_types = []
            for with_asset_types_item_data in _with_asset_types:
                with_asset_types_item = AssetType(with_asset_types_item_data)

                with_asset_types.append(with_asset_types_item)

        _without_asset_types = d.pop("without_asset_types", UNSET)
        without_asset_types: list[AssetType] | Unset = UNSET
        if _without_asset_types is not UNSET:
            without_asset_types = []
            for without_asset_types_item_data in _without_asset_types:
                without_asset_types_item = AssetType(without_asset_types_item_data)

                without_asset_types.append(without_asset_types_item)

        _public = d.pop("public", UNSET)
        public: AssetDependencyFiltersPublic | Unset
        if isinstance(_public, Unset):
            public = UNSET
        else:
            public = AssetDependencyFiltersPublic(_public)

        _model = cls(
            with_asset_types=with_asset_types,
            without_asset_types=without_asset_types,
            public=public,
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
