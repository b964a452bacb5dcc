from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SoundReferenceComponent")


@_attrs_define
class SoundReferenceComponent:
    """Scene component: sound reference.

    Attributes:
        value (str):
        volume (float | Unset):
        pan (float | Unset):
        play_speed (float | Unset):
        looping (bool | Unset):
    """

    value: str
    volume: float | Unset = UNSET
    pan: float | Unset = UNSET
    play_speed: float | Unset = UNSET
    looping: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        volume = self.volume

        pan = self.pan

        play_speed = self.play_speed

        looping = self.looping

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "value": value,
            }
        )
        if volume is not UNSET:
            field_dict["volume"] = volume
        if pan is not UNSET:
            field_dict["pan"] = pan
        if play_speed is not UNSET:
            field_dict["playSpeed"] = play_speed
        if looping is not UNSET:
            field_dict["looping"] = looping

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = d.pop("value")

        volume = d.pop("volume", UNSET)

        pan = d.pop("pan", UNSET)

        play_speed = d.pop("playSpeed", UNSET)

        looping = d.pop("looping", UNSET)

        _model = cls(
            value=value,
            volume=volume,
            pan=pan,
            play_speed=play_speed,
            looping=looping,
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
