from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.product_import_entry import ProductImportEntry


T = TypeVar("T", bound="ProductImportRequest")


@_attrs_define
class ProductImportRequest:
    """Items to create or update.

    Example:
        {'sync': 'true', 'assets': [{'query': {'metadata': [{'name': 'SKU', 'type': 'String', 'defaultValue': 'C-1'}]},
            'product': {'description': 'Two seats, oak frame'}}]}

    Attributes:
        sync (str | Unset): Text true (the default) or false. With false a job of type catalog-import is made instead of
            waiting. Default: "true".
        assets (list[ProductImportEntry] | Unset):
    """

    sync: str | Unset = "true"
    assets: list[ProductImportEntry] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sync = self.sync

        assets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assets, Unset):
            assets = []
            for assets_item_data in self.assets:
                assets_item = assets_item_data.to_dict()
                assets.append(assets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sync is not UNSET:
            field_dict["sync"] = sync
        if assets is not UNSET:
            field_dict["assets"] = assets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.product_import_entry import ProductImportEntry  # noqa: PLC0415

        d = dict(src_dict)
        sync = d.pop("sync", UNSET)

        _assets = d.pop("assets", UNSET)
        assets: list[ProductImportEntry] | Unset = UNSET
        if _assets is not UNSET:
            assets = []
            for assets_item_data in _assets:
                assets_item = ProductImportEntry.from_dict(assets_item_data)

                assets.append(assets_item)

        _model = cls(
            sync=sync,
            assets=assets,
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
