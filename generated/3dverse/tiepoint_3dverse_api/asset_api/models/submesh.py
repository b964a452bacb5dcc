from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bounding_box import BoundingBox
    from ..models.mesh_channel import MeshChannel
    from ..models.morph_target import MorphTarget


T = TypeVar("T", bound="Submesh")


@_attrs_define
class Submesh:
    """Part of a mesh.

    Attributes:
        aabb (BoundingBox): Axis aligned box given by its two corners.
        channels (list[MeshChannel]):
        index_count (int):
        vertex_count (int):
        morph_targets (list[MorphTarget] | Unset):
    """

    aabb: BoundingBox
    channels: list[MeshChannel]
    index_count: int
    vertex_count: int
    morph_targets: list[MorphTarget] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aabb = self.aabb.to_dict()

        channels = []
        for channels_item_data in self.channels:
            channels_item = channels_item_data.to_dict()
            channels.append(channels_item)

        index_count = self.index_count

        vertex_count = self.vertex_count

        morph_targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.morph_targets, Unset):
            morph_targets = []
            for morph_targets_item_data in self.morph_targets:
                morph_targets_item = morph_targets_item_data.to_dict()
                morph_targets.append(morph_targets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aabb": aabb,
                "channels": channels,
                "indexCount": index_count,
                "vertexCount": vertex_count,
            }
        )
        if morph_targets is not UNSET:
            field_dict["morphTargets"] = morph_targets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.bounding_box import BoundingBox  # noqa: PLC0415
        from ..models.mesh_channel import MeshChannel  # noqa: PLC0415
        from ..models.morph_target import MorphTarget  # noqa: PLC0415

        d = dict(src_dict)
        aabb = BoundingBox.from_dict(d.pop("aabb"))

        channels = []
        _channels = d.pop("channels")
        for channels_item_data in _channels:
            channels_item = MeshChannel.from_dict(channels_item_data)

            channels.append(channels_item)

        index_count = d.pop("indexCount")

        vertex_count = d.pop("vertexCount")

        _morph_targets = d.pop("morphTargets", UNSET)
        morph_targets: list[MorphTarget] | Unset = UNSET
        if _morph_targets is not UNSET:
            morph_targets = []
            for morph_targets_item_data in _morph_targets:
                morph_targets_item = MorphTarget.from_dict(morph_targets_item_data)

                morph_targets.append(morph_targets_item)

        _model = cls(
            aabb=aabb,
            channels=channels,
            index_count=index_count,
            vertex_count=vertex_count,
            morph_targets=morph_targets,
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
