from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="RenderGraphDescription")


@_attrs_define
class RenderGraphDescription:
    """Description document of an asset of the kind render graph.

    Attributes:
        blend_states (list[JsonObject]):
        graph_order (list[list[float]]):
        input_descriptor (list[JsonObject]):
        name (str):
        node_data_descriptions (list[JsonObject]):
        render_pass_descriptions (list[JsonObject]):
        render_target_descriptions (list[JsonObject]):
        stencil_states (list[JsonObject]):
        uuid (str):
        default_render_target_index (float | Unset):
        occlusion_input_depth_render_target_index (float | Unset):
    """

    blend_states: list[JsonObject]
    graph_order: list[list[float]]
    input_descriptor: list[JsonObject]
    name: str
    node_data_descriptions: list[JsonObject]
    render_pass_descriptions: list[JsonObject]
    render_target_descriptions: list[JsonObject]
    stencil_states: list[JsonObject]
    uuid: str
    default_render_target_index: float | Unset = UNSET
    occlusion_input_depth_render_target_index: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blend_states = []
        for blend_states_item_data in self.blend_states:
            blend_states_item = blend_states_item_data.to_dict()
            blend_states.append(blend_states_item)

        graph_order = []
        for graph_order_item_data in self.graph_order:
            graph_order_item = graph_order_item_data

            graph_order.append(graph_order_item)

        input_descriptor = []
        for input_descriptor_item_data in self.input_descriptor:
            input_descriptor_item = input_descriptor_item_data.to_dict()
            input_descriptor.append(input_descriptor_item)

        name = self.name

        node_data_descriptions = []
        for node_data_descriptions_item_data in self.node_data_descriptions:
            node_data_descriptions_item = node_data_descriptions_item_data.to_dict()
            node_data_descriptions.append(node_data_descriptions_item)

        render_pass_descriptions = []
        for render_pass_descriptions_item_data in self.render_pass_descriptions:
            render_pass_descriptions_item = render_pass_descriptions_item_data.to_dict()
            render_pass_descriptions.append(render_pass_descriptions_item)

        render_target_descriptions = []
        for render_target_descriptions_item_data in self.render_target_descriptions:
            render_target_descriptions_item = render_target_descriptions_item_data.to_dict()
            render_target_descriptions.append(render_target_descriptions_item)

        stencil_states = []
        for stencil_states_item_data in self.stencil_states:
            stencil_states_item = stencil_states_item_data.to_dict()
            stencil_states.append(stencil_states_item)

        uuid = self.uuid

        default_render_target_index = self.default_render_target_index

        occlusion_input_depth_render_target_index = self.occlusion_input_depth_render_target_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "blendStates": blend_states,
                "graphOrder": graph_order,
                "inputDescriptor": input_descriptor,
                "name": name,
                "nodeDataDescriptions": node_data_descriptions,
                "renderPassDescriptions": render_pass_descriptions,
                "renderTargetDescriptions": render_target_descriptions,
                "stencilStates": stencil_states,
                "uuid": uuid,
            }
        )
        if default_render_target_index is not UNSET:
            field_dict["defaultRenderTargetIndex"] = default_render_target_index
        if occlusion_input_depth_render_target_index is not UNSET:
            field_dict["occlusionInputDepthRenderTargetIndex"] = occlusion_input_depth_render_target_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        blend_states = []
        _blend_states = d.pop("blendStates")
        for blend_states_item_data in _blend_states:
            blend_states_item = JsonObject.from_dict(blend_states_item_data)

            blend_states.append(blend_states_item)

        graph_order = []
        _graph_order = d.pop("graphOrder")
        for graph_order_item_data in _graph_order:
            graph_order_item = cast(list[float], graph_order_item_data)

            graph_order.append(graph_order_item)

        input_descriptor = []
        _input_descriptor = d.pop("inputDescriptor")
        for input_descriptor_item_data in _input_descriptor:
            input_descriptor_item = JsonObject.from_dict(input_descriptor_item_data)

            input_descriptor.append(input_descriptor_item)

        name = d.pop("name")

        node_data_descriptions = []
        _node_data_descriptions = d.pop("nodeDataDescriptions")
        for node_data_descriptions_item_data in _node_data_descriptions:
            node_data_descriptions_item = JsonObject.from_dict(node_data_descriptions_item_data)

            node_data_descriptions.append(node_data_descriptions_item)

        render_pass_descriptions = []
        _render_pass_descriptions = d.pop("renderPassDescriptions")
        for render_pass_descriptions_item_data in _render_pass_descriptions:
            render_pass_descriptions_item = JsonObject.from_dict(render_pass_descriptions_item_data)

            render_pass_descriptions.append(render_pass_descriptions_item)

        render_target_descriptions = []
        _render_target_descriptions = d.pop("renderTargetDescriptions")
        for render_target_descriptions_item_data in _render_target_descriptions:
            render_target_descriptions_item = JsonObject.from_dict(render_target_descriptions_item_data)

            render_target_descriptions.append(render_target_descriptions_item)

        stencil_states = []
        _stencil_states = d.pop("stencilStates")
        for stencil_states_item_data in _stencil_states:
            stencil_states_item = JsonObject.from_dict(stencil_states_item_data)

            stencil_states.append(stencil_states_item)

        uuid = d.pop("uuid")

        default_render_target_index = d.pop("defaultRenderTargetIndex", UNSET)

        occlusion_input_depth_render_target_index = d.pop("occlusionInputDepthRenderTargetIndex", UNSET)

        _model = cls(
            blend_states=blend_states,
            graph_order=graph_order,
            input_descriptor=input_descriptor,
            name=name,
            node_data_descriptions=node_data_descriptions,
            render_pass_descriptions=render_pass_descriptions,
            render_target_descriptions=render_target_descriptions,
            stencil_states=stencil_states,
            uuid=uuid,
            default_render_target_index=default_render_target_index,
            occlusion_input_depth_render_target_index=occlusion_input_depth_render_target_index,
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
