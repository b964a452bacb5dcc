from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.variant import Variant
    from ..models.variant_shared_data import VariantSharedData


T = TypeVar("T", bound="VariantListing")


@_attrs_define
class VariantListing:
    """Page of variants with their shared data.

    Attributes:
        variants (list[Variant]):
        count (int | Unset): Number of matching records.
        page (int | Unset): Page that was returned, counted from 1.
        per_page (int | Unset): Page size that was applied.
        sort (str | Unset): Sort that was applied, a sign and a field name.
        shared_data (VariantSharedData | Unset): Data shared by the variants of an item.
    """

    variants: list[Variant]
    count: int | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    sort: str | Unset = UNSET
    shared_data: VariantSharedData | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        variants = []
        for variants_item_data in self.variants:
            variants_item = variants_item_data.to_dict()
            variants.append(variants_item)

        count = self.count

        page = self.page

        per_page = self.per_page

        sort = self.sort

        shared_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shared_data, Unset):
            shared_data = self.shared_data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "variants": variants,
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
        if shared_data is not UNSET:
            field_dict["shared_data"] = shared_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.variant import Variant  # noqa: PLC0415
        from ..models.variant_shared_data import VariantSharedData  # noqa: PLC0415

        d = dict(src_dict)
        variants = []
        _variants = d.pop("variants")
        for variants_item_data in _variants:
            variants_item = Variant.from_dict(variants_item_data)

            variants.append(variants_item)

        count = d.pop("count", UNSET)

        page = d.pop("page", UNSET)

        per_page = d.pop("perPage", UNSET)

        sort = d.pop("sort", UNSET)

        _shared_data = d.pop("shared_data", UNSET)
        shared_data: VariantSharedData | Unset
        if isinstance(_shared_data, Unset):
            shared_data = UNSET
        else:
            shared_data = VariantSharedData.from_dict(_shared_data)

        _model = cls(
            variants=variants,
            count=count,
            page=page,
            per_page=per_page,
            sort=sort,
            shared_data=shared_data,
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
