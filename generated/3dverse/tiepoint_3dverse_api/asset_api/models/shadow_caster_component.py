from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ShadowCasterComponent")


@_attrs_define
class ShadowCasterComponent:
    """Scene component: shadow caster.

    Attributes:
        bias (float | Unset):
        near_dist (float | Unset):
        far_dist (float | Unset):
        quality (float | Unset):
        cascade_split_lambda (float | Unset):
        cascade_max_z (float | Unset):
        accumulate_shadow_cascades (bool | Unset):
    """

    bias: float | Unset = UNSET
    near_dist: float | Unset = UNSET
    far_dist: float | Unset = UNSET
    quality: float | Unset = UNSET
    cascade_split_lambda: float | Unset = UNSET
    cascade_max_z: float | Unset = UNSET
    accumulate_shadow_cascades: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bias = self.bias

        near_dist = self.near_dist

        far_dist = self.far_dist

        quality = self.quality

        cascade_split_lambda = self.cascade_split_lambda

        cascade_max_z = self.cascade_max_z

        accumulate_shadow_cascades = self.accumulate_shadow_cascades

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bias is not UNSET:
            field_dict["bias"] = bias
        if near_dist is not UNSET:
            field_dict["nearDist"] = near_dist
        if far_dist is not UNSET:
            field_dict["farDist"] = far_dist
        if quality is not UNSET:
            field_dict["quality"] = quality
        if cascade_split_lambda is not UNSET:
            field_dict["cascadeSplitLambda"] = cascade_split_lambda
        if cascade_max_z is not UNSET:
            field_dict["cascadeMaxZ"] = cascade_max_z
        if accumulate_shadow_cascades is not UNSET:
            field_dict["accumulateShadowCascades"] = accumulate_shadow_cascades

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        bias = d.pop("bias", UNSET)

        near_dist = d.pop("nearDist", UNSET)

        far_dist = d.pop("farDist", UNSET)

        quality = d.pop("quality", UNSET)

        cascade_split_lambda = d.pop("cascadeSplitLambda", UNSET)

        cascade_max_z = d.pop("cascadeMaxZ", UNSET)

        accumulate_shadow_cascades = d.pop("accumulateShadowCascades", UNSET)

        _model = cls(
            bias=bias,
            near_dist=near_dist,
            far_dist=far_dist,
            quality=quality,
            cascade_split_lambda=cascade_split_lambda,
            cascade_max_z=cascade_max_z,
            accumulate_shadow_cascades=accumulate_shadow_cascades,
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
