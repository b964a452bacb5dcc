from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

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
        data: dict[str, Any] = write(self.additional_properties)
        data["animationGraphRef"] = self.animation_graph_ref
        data["animationSetRef"] = self.animation_set_ref
        data["dataJSON"] = write(self.data_json)
        data["rootBoneEntityRef"] = write(self.root_bone_entity_ref)
        data["rootMotionEnabled"] = self.root_motion_enabled
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.animation_graph_ref = data["animationGraphRef"]
        self.animation_set_ref = data["animationSetRef"]
        self.data_json = data["dataJSON"]
        self.root_bone_entity_ref = (
            _models.EntityReference.from_dict(value) if (value := data["rootBoneEntityRef"]) is not None else NULL
        )
        self.root_motion_enabled = data["rootMotionEnabled"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
