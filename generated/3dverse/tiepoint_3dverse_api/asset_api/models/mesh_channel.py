from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mesh_channel_semantic import MeshChannelSemantic

T = TypeVar("T", bound="MeshChannel")


@_attrs_define
class MeshChannel:
    """One vertex or index stream of a submesh.

    Attributes:
        data_offset (int):
        data_size (int):
        element_count (int):
        element_size (int):
        element_type (int):
        semantic (MeshChannelSemantic):
    """

    data_offset: int
    data_size: int
    element_count: int
    element_size: int
    element_type: int
    semantic: MeshChannelSemantic
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data_offset = self.data_offset

        data_size = self.data_size

        element_count = self.element_count

        element_size = self.element_size

        element_type = self.element_type

        semantic = self.semantic.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dataOffset": data_offset,
                "dataSize": data_size,
                "elementCount": element_count,
                "elementSize": element_size,
                "elementType": element_type,
                "semantic": semantic,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        data_offset = d.pop("dataOffset")

        data_size = d.pop("dataSize")

        element_count = d.pop("elementCount")

        element_size = d.pop("elementSize")

        element_type = d.pop("elementType")

        semantic = MeshChannelSemantic(d.pop("semantic"))

        _model = cls(
            data_offset=data_offset,
            data_size=data_size,
            element_count=element_count,
            element_size=element_size,
            element_type=element_type,
            semantic=semantic,
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
