from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"animationEventTrack", "durationInMs", "name", "payloadSize", "uuid", "skeletonRef"})


@define(kw_only=True)
class AnimationDescription:
    """Description document of an asset of the kind animation."""

    animation_event_track: dict[str, Any]
    duration_in_ms: float
    name: str
    payload_size: int
    uuid: str
    skeleton_ref: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["animationEventTrack"] = write(self.animation_event_track)
        data["durationInMs"] = self.duration_in_ms
        data["name"] = self.name
        data["payloadSize"] = self.payload_size
        data["uuid"] = self.uuid
        if self.skeleton_ref is not UNSET:
            data["skeletonRef"] = self.skeleton_ref
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.animation_event_track = data["animationEventTrack"]
        self.duration_in_ms = data["durationInMs"]
        self.name = data["name"]
        self.payload_size = data["payloadSize"]
        self.uuid = data["uuid"]
        self.skeleton_ref = data.get("skeletonRef", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
