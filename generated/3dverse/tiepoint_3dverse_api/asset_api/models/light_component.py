from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LightComponent")


@_attrs_define
class LightComponent:
    """Scene component: light.

    Attributes:
        color (list[float] | Unset):
        intensity (float | Unset):
        range_ (float | Unset):
        is_directional (bool | Unset):
        is_sun (bool | Unset):
    """

    color: list[float] | Unset = UNSET
    intensity: float | Unset = UNSET
    range_: float | Unset = UNSET
    is_directional: bool | Unset = UNSET
    is_sun: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color: list[float] | Unset = UNSET
        if not isinstance(self.color, Unset):
            color = self.color

        intensity = self.intensity

        range_ = self.range_

        is_directional = self.is_directional

        is_sun = self.is_sun

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if color is not UNSET:
            field_dict["color"] = color
        if intensity is not UNSET:
            field_dict["intensity"] = intensity
        if range_ is not UNSET:
            field_dict["range"] = range_
        if is_directional is not UNSET:
            field_dict["isDirectional"] = is_directional
        if is_sun is not UNSET:
            field_dict["isSun"] = is_sun

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        color = cast(list[float], d.pop("color", UNSET))

        intensity = d.pop("intensity", UNSET)

        range_ = d.pop("range", UNSET)

        is_directional = d.pop("isDirectional", UNSET)

        is_sun = d.pop("isSun", UNSET)

        _model = cls(
            color=color,
            intensity=intensity,
            range_=range_,
            is_directional=is_directional,
            is_sun=is_sun,
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
