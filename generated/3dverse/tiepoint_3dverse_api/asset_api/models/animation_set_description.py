from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"animationGraphUUID", "animationSet", "name", "uuid", "boneMaskSet"})


@define(kw_only=True)
class AnimationSetDescription:
    """Description document of an asset of the kind animation set."""

    animation_graph_uuid: str
    animation_set: list[dict[str, Any]]
    name: str
    uuid: str
    bone_mask_set: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["animationGraphUUID"] = self.animation_graph_uuid
        data["animationSet"] = write(self.animation_set)
        data["name"] = self.name
        data["uuid"] = self.uuid
        if self.bone_mask_set is not UNSET:
            data["boneMaskSet"] = write(self.bone_mask_set)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.animation_graph_uuid = data["animationGraphUUID"]
        self.animation_set = data["animationSet"]
        self.name = data["name"]
        self.uuid = data["uuid"]
        self.bone_mask_set = data.get("boneMaskSet", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
