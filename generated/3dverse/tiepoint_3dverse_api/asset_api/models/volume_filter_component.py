from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="VolumeFilterComponent")


@_attrs_define
class VolumeFilterComponent:
    """Scene component: volume filter.

    Attributes:
        range_ (list[float] | Unset):
        apply_gaussian_filtering (bool | Unset):
        sample_unfiltered (bool | Unset):
        enable_mpr (bool | Unset):
        enable_3d (bool | Unset):
    """

    range_: list[float] | Unset = UNSET
    apply_gaussian_filtering: bool | Unset = UNSET
    sample_unfiltered: bool | Unset = UNSET
    enable_mpr: bool | Unset = UNSET
    enable_3d: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        range_: list[float] | Unset = UNSET
        if not isinstance(self.range_, Unset):
            range_ = self.range_

        apply_gaussian_filtering = self.apply_gaussian_filtering

        sample_unfiltered = self.sample_unfiltered

        enable_mpr = self.enable_mpr

        enable_3d = self.enable_3d

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if range_ is not UNSET:
            field_dict["range"] = range_
        if apply_gaussian_filtering is not UNSET:
            field_dict["applyGaussianFiltering"] = apply_gaussian_filtering
        if sample_unfiltered is not UNSET:
            field_dict["sampleUnfiltered"] = sample_unfiltered
        if enable_mpr is not UNSET:
            field_dict["enableMPR"] = enable_mpr
        if enable_3d is not UNSET:
            field_dict["enable3D"] = enable_3d

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        range_ = cast(list[float], d.pop("range", UNSET))

        apply_gaussian_filtering = d.pop("applyGaussianFiltering", UNSET)

        sample_unfiltered = d.pop("sampleUnfiltered", UNSET)

        enable_mpr = d.pop("enableMPR", UNSET)

        enable_3d = d.pop("enable3D", UNSET)

        _model = cls(
            range_=range_,
            apply_gaussian_filtering=apply_gaussian_filtering,
            sample_unfiltered=sample_unfiltered,
            enable_mpr=enable_mpr,
            enable_3d=enable_3d,
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
