from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="TransformComponent")


@_attrs_define
class TransformComponent:
    """Scene component: transform.

    Attributes:
        position (list[float] | Unset):
        orientation (list[float] | Unset):
        scale (list[float] | Unset):
        euler_orientation (list[float] | Unset):
        global_euler_orientation (list[float] | Unset):
    """

    position: list[float] | Unset = UNSET
    orientation: list[float] | Unset = UNSET
    scale: list[float] | Unset = UNSET
    euler_orientation: list[float] | Unset = UNSET
    global_euler_orientation: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        position: list[float] | Unset = UNSET
        if not isinstance(self.position, Unset):
            position = self.position

        orientation: list[float] | Unset = UNSET
        if not isinstance(self.orientation, Unset):
            orientation = self.orientation

        scale: list[float] | Unset = UNSET
        if not isinstance(self.scale, Unset):
            scale = self.scale

        euler_orientation: list[float] | Unset = UNSET
        if not isinstance(self.euler_orientation, Unset):
            euler_orientation = self.euler_orientation

        global_euler_orientation: list[float] | Unset = UNSET
        if not isinstance(self.global_euler_orientation, Unset):
            global_euler_orientation = self.global_euler_orientation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if position is not UNSET:
            field_dict["position"] = position
        if orientation is not UNSET:
            field_dict["orientation"] = orientation
        if scale is not UNSET:
            field_dict["scale"] = scale
        if euler_orientation is not UNSET:
            field_dict["eulerOrientation"] = euler_orientation
        if global_euler_orientation is not UNSET:
            field_dict["globalEulerOrientation"] = global_euler_orientation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        position = cast(list[float], d.pop("position", UNSET))

        orientation = cast(list[float], d.pop("orientation", UNSET))

        scale = cast(list[float], d.pop("scale", UNSET))

        euler_orientation = cast(list[float], d.pop("eulerOrientation", UNSET))

        global_euler_orientation = cast(list[float], d.pop("globalEulerOrientation", UNSET))

        _model = cls(
            position=position,
            orientation=orientation,
            scale=scale,
            euler_orientation=euler_orientation,
            global_euler_orientation=global_euler_orientation,
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
