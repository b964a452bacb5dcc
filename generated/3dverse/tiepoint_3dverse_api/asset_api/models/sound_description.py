from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {"bitDepth", "channelCount", "durationInMs", "name", "payloadSize", "sampleCount", "sampleFrequencyInHz", "uuid"}
)


@define(kw_only=True)
class SoundDescription:
    """Description document of an asset of the kind sound."""

    bit_depth: int
    channel_count: int
    duration_in_ms: float
    name: str
    payload_size: int
    sample_count: int
    sample_frequency_in_hz: float
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["bitDepth"] = self.bit_depth
        data["channelCount"] = self.channel_count
        data["durationInMs"] = self.duration_in_ms
        data["name"] = self.name
        data["payloadSize"] = self.payload_size
        data["sampleCount"] = self.sample_count
        data["sampleFrequencyInHz"] = self.sample_frequency_in_hz
        data["uuid"] = self.uuid
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.bit_depth = data["bitDepth"]
        self.channel_count = data["channelCount"]
        self.duration_in_ms = data["durationInMs"]
        self.name = data["name"]
        self.payload_size = data["payloadSize"]
        self.sample_count = data["sampleCount"]
        self.sample_frequency_in_hz = data["sampleFrequencyInHz"]
        self.uuid = data["uuid"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
