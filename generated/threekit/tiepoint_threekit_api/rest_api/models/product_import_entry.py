from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.product_import_product import ProductImportProduct
    from ..models.product_import_query import ProductImportQuery


T = TypeVar("T", bound="ProductImportEntry")


@_attrs_define
class ProductImportEntry:
    """One item to create (no query) or to update (with a query).

    Attributes:
        query (ProductImportQuery | Unset): Which existing items the entry updates.
        product (ProductImportProduct | Unset): Item data to write.
    """

    query: ProductImportQuery | Unset = UNSET
    product: ProductImportProduct | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query, Unset):
            query = self.query.to_dict()

        product: dict[str, Any] | Unset = UNSET
        if not isinstance(self.product, Unset):
            product = self.product.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if query is not UNSET:
            field_dict["query"] = query
        if product is not UNSET:
            field_dict["product"] = product

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.product_import_product import ProductImportProduct  # noqa: PLC0415
        from ..models.product_import_query import ProductImportQuery  # noqa: PLC0415

        d = dict(src_dict)
        _query = d.pop("query", UNSET)
        query: ProductImportQuery | Unset
        if isinstance(_query, Unset):
            query = UNSET
        else:
            query = ProductImportQuery.from_dict(_query)

        _product = d.pop("product", UNSET)
        product: ProductImportProduct | Unset
        if isinstance(_product, Unset):
            product = UNSET
        else:
            product = ProductImportProduct.from_dict(_product)

        _model = cls(
            query=query,
            product=product,
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
