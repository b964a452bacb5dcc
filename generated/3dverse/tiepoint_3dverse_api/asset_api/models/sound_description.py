from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

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
        return {
            **write(self.additional_properties),
            "bitDepth": self.bit_depth,
            "channelCount": self.channel_count,
            "durationInMs": self.duration_in_ms,
            "name": self.name,
            "payloadSize": self.payload_size,
            "sampleCount": self.sample_count,
            "sampleFrequencyInHz": self.sample_frequency_in_hz,
            "uuid": self.uuid,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            bit_depth=data["bitDepth"],
            channel_count=data["channelCount"],
            duration_in_ms=data["durationInMs"],
            name=data["name"],
            payload_size=data["payloadSize"],
            sample_count=data["sampleCount"],
            sample_frequency_in_hz=data["sampleFrequencyInHz"],
            uuid=data["uuid"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
