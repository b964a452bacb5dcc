from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset(
    {
        "blendStates",
        "graphOrder",
        "inputDescriptor",
        "name",
        "nodeDataDescriptions",
        "renderPassDescriptions",
        "renderTargetDescriptions",
        "stencilStates",
        "uuid",
        "defaultRenderTargetIndex",
        "occlusionInputDepthRenderTargetIndex",
    }
)


@define(kw_only=True)
class RenderGraphDescription:
    """Description document of an asset of the kind render graph."""

    blend_states: list[dict[str, Any]]
    graph_order: list[list[float]]
    input_descriptor: list[dict[str, Any]]
    name: str
    node_data_descriptions: list[dict[str, Any]]
    render_pass_descriptions: list[dict[str, Any]]
    render_target_descriptions: list[dict[str, Any]]
    stencil_states: list[dict[str, Any]]
    uuid: str
    default_render_target_index: float | Unset = UNSET
    occlusion_input_depth_render_target_index: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["blendStates"] = write(self.blend_states)
        data["graphOrder"] = write(self.graph_order)
        data["inputDescriptor"] = write(self.input_descriptor)
        data["name"] = self.name
        data["nodeDataDescriptions"] = write(self.node_data_descriptions)
        data["renderPassDescriptions"] = write(self.render_pass_descriptions)
        data["renderTargetDescriptions"] = write(self.render_target_descriptions)
        data["stencilStates"] = write(self.stencil_states)
        data["uuid"] = self.uuid
        if self.default_render_target_index is not UNSET:
            data["defaultRenderTargetIndex"] = self.default_render_target_index
        if self.occlusion_input_depth_render_target_index is not UNSET:
            data["occlusionInputDepthRenderTargetIndex"] = self.occlusion_input_depth_render_target_index
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.blend_states = data["blendStates"]
        self.graph_order = data["graphOrder"]
        self.input_descriptor = data["inputDescriptor"]
        self.name = data["name"]
        self.node_data_descriptions = data["nodeDataDescriptions"]
        self.render_pass_descriptions = data["renderPassDescriptions"]
        self.render_target_descriptions = data["renderTargetDescriptions"]
        self.stencil_states = data["stencilStates"]
        self.uuid = data["uuid"]
        self.default_render_target_index = data.get("defaultRenderTargetIndex", UNSET)
        self.occlusion_input_depth_render_target_index = data.get("occlusionInputDepthRenderTargetIndex", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
