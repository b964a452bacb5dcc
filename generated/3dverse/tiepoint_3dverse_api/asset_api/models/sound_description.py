from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SoundDescription")


@_attrs_define
class SoundDescription:
    """Description document of an asset of the kind sound.

    Attributes:
        bit_depth (int):
        channel_count (int):
        duration_in_ms (float):
        name (str):
        payload_size (int):
        sample_count (int):
        sample_frequency_in_hz (float):
        uuid (str):
    """

    bit_depth: int
    channel_count: int
    duration_in_ms: float
    name: str
    payload_size: int
    sample_count: int
    sample_frequency_in_hz: float
    uuid: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bit_depth = self.bit_depth

        channel_count = self.channel_count

        duration_in_ms = self.duration_in_ms

        name = self.name

        payload_size = self.payload_size

        sample_count = self.sample_count

        sample_frequency_in_hz = self.sample_frequency_in_hz

        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bitDepth": bit_depth,
                "channelCount": channel_count,
                "durationInMs": duration_in_ms,
                "name": name,
                "payloadSize": payload_size,
                "sampleCount": sample_count,
                "sampleFrequencyInHz": sample_frequency_in_hz,
                "uuid": uuid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        bit_depth = d.pop("bitDepth")

        channel_count = d.pop("channelCount")

        duration_in_ms = d.pop("durationInMs")

        name = d.pop("name")

        payload_size = d.pop("payloadSize")

        sample_count = d.pop("sampleCount")

        sample_frequency_in_hz = d.pop("sampleFrequencyInHz")

        uuid = d.pop("uuid")

        _model = cls(
            bit_depth=bit_depth,
            channel_count=channel_count,
            duration_in_ms=duration_in_ms,
            name=name,
            payload_size=payload_size,
            sample_count=sample_count,
            sample_frequency_in_hz=sample_frequency_in_hz,
            uuid=uuid,
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
