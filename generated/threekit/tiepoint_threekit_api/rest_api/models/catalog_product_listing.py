from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_product import CatalogProduct


T = TypeVar("T", bound="CatalogProductListing")


@_attrs_define
class CatalogProductListing:
    """Items of the catalog. The published client only knows the products key.

    Attributes:
        products (list[CatalogProduct]):
        count (int | Unset): Number of matching records.
        page (int | Unset): Page that was returned, counted from 1.
        per_page (int | Unset): Page size that was applied.
        sort (str | Unset): Sort that was applied, a sign and a field name.
    """

    products: list[CatalogProduct]
    count: int | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    sort: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        products = []
        for products_item_data in self.products:
            products_item = products_item_data.to_dict()
            products.append(products_item)

        count = self.count

        page = self.page

        per_page = self.per_page

        sort = self.sort

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "products": products,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if page is not UNSET:
            field_dict["page"] = page
        if per_page is not UNSET:
            field_dict["perPage"] = per_page
        if sort is not UNSET:
            field_dict["sort"] = sort

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.catalog_product import CatalogProduct  # noqa: PLC0415

        d = dict(src_dict)
        products = []
        _products = d.pop("products")
        for products_item_data in _products:
            products_item = CatalogProduct.from_dict(products_item_data)

            products.append(products_item)

        count = d.pop("count", UNSET)

        page = d.pop("page", UNSET)

        per_page = d.pop("perPage", UNSET)

        sort = d.pop("sort", UNSET)

        _model = cls(
            products=products,
            count=count,
            page=page,
            per_page=per_page,
            sort=sort,
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
