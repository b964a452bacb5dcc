from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {
        "name",
        "payloadSize",
        "uuid",
        "blendMode",
        "localGroupCount",
        "materialDescriptor",
        "moduleDescriptions",
        "nodeDataDescriptor",
        "optGlobalGroupMultiplier",
        "optGlobalGroupReference",
        "shaderStages",
        "vertexDescriptor",
    }
)


@define(kw_only=True)
class ShaderDescription:
    """Description document of an asset of the kind shader."""

    name: str
    payload_size: int
    uuid: str
    blend_mode: int | Unset = UNSET
    local_group_count: list[float] | Unset = UNSET
    material_descriptor: list[dict[str, Any]] | Unset = UNSET
    module_descriptions: list[dict[str, Any]] | Unset = UNSET
    node_data_descriptor: list[dict[str, Any]] | Unset = UNSET
    opt_global_group_multiplier: list[float] | Unset = UNSET
    opt_global_group_reference: int | Unset = UNSET
    shader_stages: float | Unset = UNSET
    vertex_descriptor: list[dict[str, Any]] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["payloadSize"] = self.payload_size
        data["uuid"] = self.uuid
        if self.blend_mode is not UNSET:
            data["blendMode"] = self.blend_mode
        if self.local_group_count is not UNSET:
            data["localGroupCount"] = write(self.local_group_count)
        if self.material_descriptor is not UNSET:
            data["materialDescriptor"] = write(self.material_descriptor)
        if self.module_descriptions is not UNSET:
            data["moduleDescriptions"] = write(self.module_descriptions)
        if self.node_data_descriptor is not UNSET:
            data["nodeDataDescriptor"] = write(self.node_data_descriptor)
        if self.opt_global_group_multiplier is not UNSET:
            data["optGlobalGroupMultiplier"] = write(self.opt_global_group_multiplier)
        if self.opt_global_group_reference is not UNSET:
            data["optGlobalGroupReference"] = self.opt_global_group_reference
        if self.shader_stages is not UNSET:
            data["shaderStages"] = self.shader_stages
        if self.vertex_descriptor is not UNSET:
            data["vertexDescriptor"] = write(self.vertex_descriptor)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.payload_size = data["payloadSize"]
        self.uuid = data["uuid"]
        self.blend_mode = data.get("blendMode", UNSET)
        self.local_group_count = data.get("localGroupCount", UNSET)
        self.material_descriptor = data.get("materialDescriptor", UNSET)
        self.module_descriptions = data.get("moduleDescriptions", UNSET)
        self.node_data_descriptor = data.get("nodeDataDescriptor", UNSET)
        self.opt_global_group_multiplier = data.get("optGlobalGroupMultiplier", UNSET)
        self.opt_global_group_reference = data.get("optGlobalGroupReference", UNSET)
        self.shader_stages = data.get("shaderStages", UNSET)
        self.vertex_descriptor = data.get("vertexDescriptor", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
