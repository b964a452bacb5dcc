from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="AnimationDescription")


@_attrs_define
class AnimationDescription:
    """Description document of an asset of the kind animation.

    Attributes:
        animation_event_track (JsonObject):
        duration_in_ms (float):
        name (str):
        payload_size (int):
        uuid (str):
        skeleton_ref (str | Unset):
    """

    animation_event_track: JsonObject
    duration_in_ms: float
    name: str
    payload_size: int
    uuid: str
    skeleton_ref: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        animation_event_track = self.animation_event_track.to_dict()

        duration_in_ms = self.duration_in_ms

        name = self.name

        payload_size = self.payload_size

        uuid = self.uuid

        skeleton_ref = self.skeleton_ref

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "animationEventTrack": animation_event_track,
                "durationInMs": duration_in_ms,
                "name": name,
                "payloadSize": payload_size,
                "uuid": uuid,
            }
        )
        if skeleton_ref is not UNSET:
            field_dict["skeletonRef"] = skeleton_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        animation_event_track = JsonObject.from_dict(d.pop("animationEventTrack"))

        duration_in_ms = d.pop("durationInMs")

        name = d.pop("name")

        payload_size = d.pop("payloadSize")

        uuid = d.pop("uuid")

        skeleton_ref = d.pop("skeletonRef", UNSET)

        _model = cls(
            animation_event_track=animation_event_track,
            duration_in_ms=duration_in_ms,
            name=name,
            payload_size=payload_size,
            uuid=uuid,
            skeleton_ref=skeleton_ref,
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
