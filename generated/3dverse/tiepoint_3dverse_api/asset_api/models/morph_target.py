from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.bounding_box import BoundingBox
    from ..models.mesh_channel import MeshChannel


T = TypeVar("T", bound="MorphTarget")


@_attrs_define
class MorphTarget:
    """A deformed variant of a submesh.

    Attributes:
        aabb (BoundingBox): Axis aligned box given by its two corners.
        channels (list[MeshChannel]):
    """

    aabb: BoundingBox
    channels: list[MeshChannel]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aabb = self.aabb.to_dict()

        channels = []
        for channels_item_data in self.channels:
            channels_item = channels_item_data.to_dict()
            channels.append(channels_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aabb": aabb,
                "channels": channels,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.bounding_box import BoundingBox  # noqa: PLC0415
        from ..models.mesh_channel import MeshChannel  # noqa: PLC0415

        d = dict(src_dict)
        aabb = BoundingBox.from_dict(d.pop("aabb"))

        channels = []
        _channels = d.pop("channels")
        for channels_item_data in _channels:
            channels_item = MeshChannel.from_dict(channels_item_data)

            channels.append(channels_item)

        _model = cls(
            aabb=aabb,
            channels=channels,
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
