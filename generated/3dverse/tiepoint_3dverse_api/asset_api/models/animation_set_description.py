from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="AnimationSetDescription")


@_attrs_define
class AnimationSetDescription:
    """Description document of an asset of the kind animation set.

    Attributes:
        animation_graph_uuid (str):
        animation_set (list[JsonObject]):
        name (str):
        uuid (str):
        bone_mask_set (list[JsonObject] | Unset):
    """

    animation_graph_uuid: str
    animation_set: list[JsonObject]
    name: str
    uuid: str
    bone_mask_set: list[JsonObject] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        animation_graph_uuid = self.animation_graph_uuid

        animation_set = []
        for animation_set_item_data in self.animation_set:
            animation_set_item = animation_set_item_data.to_dict()
            animation_set.append(animation_set_item)

        name = self.name

        uuid = self.uuid

        bone_mask_set: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.bone_mask_set, Unset):
            bone_mask_set = []
            for bone_mask_set_item_data in self.bone_mask_set:
                bone_mask_set_item = bone_mask_set_item_data.to_dict()
                bone_mask_set.append(bone_mask_set_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "animationGraphUUID": animation_graph_uuid,
                "animationSet": animation_set,
                "name": name,
                "uuid": uuid,
            }
        )
        if bone_mask_set is not UNSET:
            field_dict["boneMaskSet"] = bone_mask_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        animation_graph_uuid = d.pop("animationGraphUUID")

        animation_set = []
        _animation_set = d.pop("animationSet")
        for animation_set_item_data in _animation_set:
            animation_set_item = JsonObject.from_dict(animation_set_item_data)

            animation_set.append(animation_set_item)

        name = d.pop("name")

        uuid = d.pop("uuid")

        _bone_mask_set = d.pop("boneMaskSet", UNSET)
        bone_mask_set: list[JsonObject] | Unset = UNSET
        if _bone_mask_set is not UNSET:
            bone_mask_set = []
            for bone_mask_set_item_data in _bone_mask_set:
                bone_mask_set_item = JsonObject.from_dict(bone_mask_set_item_data)

                bone_mask_set.append(bone_mask_set_item)

        _model = cls(
            animation_graph_uuid=animation_graph_uuid,
            animation_set=animation_set,
            name=name,
            uuid=uuid,
            bone_mask_set=bone_mask_set,
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
