from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="PerspectiveLensComponent")


@_attrs_define
class PerspectiveLensComponent:
    """Scene component: perspective lens.

    Attributes:
        aspect_ratio (float | Unset):
        fovy (float | Unset):
        near_plane (float | Unset):
        far_plane (float | Unset):
    """

    aspect_ratio: float | Unset = UNSET
    fovy: float | Unset = UNSET
    near_plane: float | Unset = UNSET
    far_plane: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aspect_ratio = self.aspect_ratio

        fovy = self.fovy

        near_plane = self.near_plane

        far_plane = self.far_plane

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if aspect_ratio is not UNSET:
            field_dict["aspectRatio"] = aspect_ratio
        if fovy is not UNSET:
            field_dict["fovy"] = fovy
        if near_plane is not UNSET:
            field_dict["nearPlane"] = near_plane
        if far_plane is not UNSET:
            field_dict["farPlane"] = far_plane

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        aspect_ratio = d.pop("aspectRatio", UNSET)

        fovy = d.pop("fovy", UNSET)

        near_plane = d.pop("nearPlane", UNSET)

        far_plane = d.pop("farPlane", UNSET)

        _model = cls(
            aspect_ratio=aspect_ratio,
            fovy=fovy,
            near_plane=near_plane,
            far_plane=far_plane,
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
