from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="OrthographicLensComponent")


@_attrs_define
class OrthographicLensComponent:
    """Scene component: orthographic lens.

    Attributes:
        left (float | Unset):
        right (float | Unset):
        top (float | Unset):
        bottom (float | Unset):
        z_near (float | Unset):
        z_far (float | Unset):
    """

    left: float | Unset = UNSET
    right: float | Unset = UNSET
    top: float | Unset = UNSET
    bottom: float | Unset = UNSET
    z_near: float | Unset = UNSET
    z_far: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        left = self.left

        right = self.right

        top = self.top

        bottom = self.bottom

        z_near = self.z_near

        z_far = self.z_far

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if left is not UNSET:
            field_dict["left"] = left
        if right is not UNSET:
            field_dict["right"] = right
        if top is not UNSET:
            field_dict["top"] = top
        if bottom is not UNSET:
            field_dict["bottom"] = bottom
        if z_near is not UNSET:
            field_dict["zNear"] = z_near
        if z_far is not UNSET:
            field_dict["zFar"] = z_far

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        left = d.pop("left", UNSET)

        right = d.pop("right", UNSET)

        top = d.pop("top", UNSET)

        bottom = d.pop("bottom", UNSET)

        z_near = d.pop("zNear", UNSET)

        z_far = d.pop("zFar", UNSET)

        _model = cls(
            left=left,
            right=right,
            top=top,
            bottom=bottom,
            z_near=z_near,
            z_far=z_far,
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
