from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, rest, write

_KEYS = frozenset({"animationGraphRef", "animationSetRef", "dataJSON", "rootBoneEntityRef", "rootMotionEnabled"})


@define(kw_only=True)
class AnimationControllerComponent:
    """Scene component: animation controller.

    Attributes:
        root_bone_entity_ref: Path to an entity through linked scenes.
    """

    animation_graph_ref: str
    animation_set_ref: str
    data_json: dict[str, Any]
    root_bone_entity_ref: _models.EntityReference
    root_motion_enabled: bool
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {
            **write(self.additional_properties),
            "animationGraphRef": self.animation_graph_ref,
            "animationSetRef": self.animation_set_ref,
            "dataJSON": write(self.data_json),
            "rootBoneEntityRef": write(self.root_bone_entity_ref),
            "rootMotionEnabled": self.root_motion_enabled,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            animation_graph_ref=data["animationGraphRef"],
            animation_set_ref=data["animationSetRef"],
            data_json=data["dataJSON"],
            root_bone_entity_ref=_models.EntityReference.from_dict(value)
            if (value := data["rootBoneEntityRef"]) is not None
            else NULL,
            root_motion_enabled=data["rootMotionEnabled"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
