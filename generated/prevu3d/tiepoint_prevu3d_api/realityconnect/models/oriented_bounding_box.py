from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quaternion import Quaternion
    from ..models.vector_3 import Vector3


T = TypeVar("T", bound="OrientedBoundingBox")


@_attrs_define
class OrientedBoundingBox:
    """A box that may be turned. Units, axis order and frame of reference are not published.

    Attributes:
        center (Vector3 | Unset): Three numbers.
        size (Vector3 | Unset): Three numbers.
        rotation (Quaternion | Unset): A rotation.
    """

    center: Vector3 | Unset = UNSET
    size: Vector3 | Unset = UNSET
    rotation: Quaternion | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        center: dict[str, Any] | Unset = UNSET
        if not isinstance(self.center, Unset):
            center = self.center.to_dict()

        size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.size, Unset):
            size = self.size.to_dict()

        rotation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.rotation, Unset):
            rotation = self.rotation.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if center is not UNSET:
            field_dict["center"] = center
        if size is not UNSET:
            field_dict["size"] = size
        if rotation is not UNSET:
            field_dict["rotation"] = rotation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.quaternion import Quaternion  # noqa: PLC0415
        from ..models.vector_3 import Vector3  # noqa: PLC0415

        d = dict(src_dict)
        _center = d.pop("center", UNSET)
        center: Vector3 | Unset
        if isinstance(_center, Unset):
            center = UNSET
        else:
            center = Vector3.from_dict(_center)

        _size = d.pop("size", UNSET)
        size: Vector3 | Unset
        if isinstance(_size, Unset):
            size = UNSET
        else:
            size = Vector3.from_dict(_size)

        _rotation = d.pop("rotation", UNSET)
        rotation: Quaternion | Unset
        if isinstance(_rotation, Unset):
            rotation = UNSET
        else:
            rotation = Quaternion.from_dict(_rotation)

        _model = cls(
            center=center,
            size=size,
            rotation=rotation,
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
