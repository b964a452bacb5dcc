from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.entity_reference import EntityReference
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="AnimationControllerComponent")


@_attrs_define
class AnimationControllerComponent:
    """Scene component: animation controller.

    Attributes:
        animation_graph_ref (str):
        animation_set_ref (str):
        data_json (JsonObject):
        root_bone_entity_ref (EntityReference): Path to an entity through linked scenes.
        root_motion_enabled (bool):
    """

    animation_graph_ref: str
    animation_set_ref: str
    data_json: JsonObject
    root_bone_entity_ref: EntityReference
    root_motion_enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        animation_graph_ref = self.animation_graph_ref

        animation_set_ref = self.animation_set_ref

        data_json = self.data_json.to_dict()

        root_bone_entity_ref = self.root_bone_entity_ref.to_dict()

        root_motion_enabled = self.root_motion_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "animationGraphRef": animation_graph_ref,
                "animationSetRef": animation_set_ref,
                "dataJSON": data_json,
                "rootBoneEntityRef": root_bone_entity_ref,
                "rootMotionEnabled": root_motion_enabled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entity_reference import EntityReference  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        animation_graph_ref = d.pop("animationGraphRef")

        animation_set_ref = d.pop("animationSetRef")

        data_json = JsonObject.from_dict(d.pop("dataJSON"))

        root_bone_entity_ref = EntityReference.from_dict(d.pop("rootBoneEntityRef"))

        root_motion_enabled = d.pop("rootMotionEnabled")

        _model = cls(
            animation_graph_ref=animation_graph_ref,
            animation_set_ref=animation_set_ref,
            data_json=data_json,
            root_bone_entity_ref=root_bone_entity_ref,
            root_motion_enabled=root_motion_enabled,
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
