from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StereoscopicPerspectiveLensComponent")


@_attrs_define
class StereoscopicPerspectiveLensComponent:
    """Scene component: stereoscopic perspective lens.

    Attributes:
        angle_left (float | Unset):
        angle_right (float | Unset):
        angle_up (float | Unset):
        angle_down (float | Unset):
        near_plane (float | Unset):
        far_plane (float | Unset):
        aspect_ratio (float | Unset):
    """

    angle_left: float | Unset = UNSET
    angle_right: float | Unset = UNSET
    angle_up: float | Unset = UNSET
    angle_down: float | Unset = UNSET
    near_plane: float | Unset = UNSET
    far_plane: float | Unset = UNSET
    aspect_ratio: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        angle_left = self.angle_left

        angle_right = self.angle_right

        angle_up = self.angle_up

        angle_down = self.angle_down

        near_plane = self.near_plane

        far_plane = self.far_plane

        aspect_ratio = self.aspect_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if angle_left is not UNSET:
            field_dict["angleLeft"] = angle_left
        if angle_right is not UNSET:
            field_dict["angleRight"] = angle_right
        if angle_up is not UNSET:
            field_dict["angleUp"] = angle_up
        if angle_down is not UNSET:
            field_dict["angleDown"] = angle_down
        if near_plane is not UNSET:
            field_dict["nearPlane"] = near_plane
        if far_plane is not UNSET:
            field_dict["farPlane"] = far_plane
        if aspect_ratio is not UNSET:
            field_dict["aspectRatio"] = aspect_ratio

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        angle_left = d.pop("angleLeft", UNSET)

        angle_right = d.pop("angleRight", UNSET)

        angle_up = d.pop("angleUp", UNSET)

        angle_down = d.pop("angleDown", UNSET)

        near_plane = d.pop("nearPlane", UNSET)

        far_plane = d.pop("farPlane", UNSET)

        aspect_ratio = d.pop("aspectRatio", UNSET)

        _model = cls(
            angle_left=angle_left,
            angle_right=angle_right,
            angle_up=angle_up,
            angle_down=angle_down,
            near_plane=near_plane,
            far_plane=far_plane,
            aspect_ratio=aspect_ratio,
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
