from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReflectionProbeComponent")


@_attrs_define
class ReflectionProbeComponent:
    """Scene component: reflection probe.

    Attributes:
        offset (list[float] | Unset):
        near_dist (float | Unset):
        far_dist (float | Unset):
        quality (float | Unset):
    """

    offset: list[float] | Unset = UNSET
    near_dist: float | Unset = UNSET
    far_dist: float | Unset = UNSET
    quality: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        offset: list[float] | Unset = UNSET
        if not isinstance(self.offset, Unset):
            offset = self.offset

        near_dist = self.near_dist

        far_dist = self.far_dist

        quality = self.quality

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if offset is not UNSET:
            field_dict["offset"] = offset
        if near_dist is not UNSET:
            field_dict["nearDist"] = near_dist
        if far_dist is not UNSET:
            field_dict["farDist"] = far_dist
        if quality is not UNSET:
            field_dict["quality"] = quality

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        offset = cast(list[float], d.pop("offset", UNSET))

        near_dist = d.pop("nearDist", UNSET)

        far_dist = d.pop("farDist", UNSET)

        quality = d.pop("quality", UNSET)

        _model = cls(
            offset=offset,
            near_dist=near_dist,
            far_dist=far_dist,
            quality=quality,
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
