from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"value", "volume", "pan", "playSpeed", "looping"})


@define(kw_only=True)
class SoundReferenceComponent:
    """Scene component: sound reference."""

    value: str
    volume: float | Unset = UNSET
    pan: float | Unset = UNSET
    play_speed: float | Unset = UNSET
    looping: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["value"] = self.value
        if self.volume is not UNSET:
            data["volume"] = self.volume
        if self.pan is not UNSET:
            data["pan"] = self.pan
        if self.play_speed is not UNSET:
            data["playSpeed"] = self.play_speed
        if self.looping is not UNSET:
            data["looping"] = self.looping
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.value = data["value"]
        self.volume = data.get("volume", UNSET)
        self.pan = data.get("pan", UNSET)
        self.play_speed = data.get("playSpeed", UNSET)
        self.looping = data.get("looping", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
