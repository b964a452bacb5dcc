from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.render_subset import RenderSubset


T = TypeVar("T", bound="RenderTarget")


@_attrs_define
class RenderTarget:
    """Asset or stage to render, with the values to walk through.

    Attributes:
        asset_id (str):
        subset (RenderSubset | Unset): Selection of attribute values and layers.
    """

    asset_id: str
    subset: RenderSubset | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_id = self.asset_id

        subset: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subset, Unset):
            subset = self.subset.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assetId": asset_id,
            }
        )
        if subset is not UNSET:
            field_dict["subset"] = subset

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.render_subset import RenderSubset  # noqa: PLC0415

        d = dict(src_dict)
        asset_id = d.pop("assetId")

        _subset = d.pop("subset", UNSET)
        subset: RenderSubset | Unset
        if isinstance(_subset, Unset):
            subset = UNSET
        else:
            subset = RenderSubset.from_dict(_subset)

        _model = cls(
            asset_id=asset_id,
            subset=subset,
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
