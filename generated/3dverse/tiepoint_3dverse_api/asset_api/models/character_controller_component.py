from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CharacterControllerComponent")


@_attrs_define
class CharacterControllerComponent:
    """Scene component: character controller.

    Attributes:
        step_offset (float | Unset):
        slope_limit (float | Unset):
        skin_width (float | Unset):
        velocity (list[float] | Unset):
    """

    step_offset: float | Unset = UNSET
    slope_limit: float | Unset = UNSET
    skin_width: float | Unset = UNSET
    velocity: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        step_offset = self.step_offset

        slope_limit = self.slope_limit

        skin_width = self.skin_width

        velocity: list[float] | Unset = UNSET
        if not isinstance(self.velocity, Unset):
            velocity = self.velocity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if step_offset is not UNSET:
            field_dict["stepOffset"] = step_offset
        if slope_limit is not UNSET:
            field_dict["slopeLimit"] = slope_limit
        if skin_width is not UNSET:
            field_dict["skinWidth"] = skin_width
        if velocity is not UNSET:
            field_dict["velocity"] = velocity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        step_offset = d.pop("stepOffset", UNSET)

        slope_limit = d.pop("slopeLimit", UNSET)

        skin_width = d.pop("skinWidth", UNSET)

        velocity = cast(list[float], d.pop("velocity", UNSET))

        _model = cls(
            step_offset=step_offset,
            slope_limit=slope_limit,
            skin_width=skin_width,
            velocity=velocity,
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
