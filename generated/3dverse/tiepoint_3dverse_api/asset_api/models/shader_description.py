from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="ShaderDescription")


@_attrs_define
class ShaderDescription:
    """Description document of an asset of the kind shader.

    Attributes:
        name (str):
        payload_size (int):
        uuid (str):
        blend_mode (int | Unset):
        local_group_count (list[float] | Unset):
        material_descriptor (list[JsonObject] | Unset):
        module_descriptions (list[JsonObject] | Unset):
        node_data_descriptor (list[JsonObject] | Unset):
        opt_global_group_multiplier (list[float] | Unset):
        opt_global_group_reference (int | Unset):
        shader_stages (float | Unset):
        vertex_descriptor (list[JsonObject] | Unset):
    """

    name: str
    payload_size: int
    uuid: str
    blend_mode: int | Unset = UNSET
    local_group_count: list[float] | Unset = UNSET
    material_descriptor: list[JsonObject] | Unset = UNSET
    module_descriptions: list[JsonObject] | Unset = UNSET
    node_data_descriptor: list[JsonObject] | Unset = UNSET
    opt_global_group_multiplier: list[float] | Unset = UNSET
    opt_global_group_reference: int | Unset = UNSET
    shader_stages: float | Unset = UNSET
    vertex_descriptor: list[JsonObject] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        payload_size = self.payload_size

        uuid = self.uuid

        blend_mode = self.blend_mode

        local_group_count: list[float] | Unset = UNSET
        if not isinstance(self.local_group_count, Unset):
            local_group_count = self.local_group_count

        material_descriptor: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.material_descriptor, Unset):
            material_descriptor = []
            for material_descriptor_item_data in self.material_descriptor:
                material_descriptor_item = material_descriptor_item_data.to_dict()
                material_descriptor.append(material_descriptor_item)

        module_descriptions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.module_descriptions, Unset):
            module_descriptions = []
            for module_descriptions_item_data in self.module_descriptions:
                module_descriptions_item = module_descriptions_item_data.to_dict()
                module_descriptions.append(module_descriptions_item)

        node_data_descriptor: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.node_data_descriptor, Unset):
            node_data_descriptor = []
            for node_data_descriptor_item_data in self.node_data_descriptor:
                node_data_descriptor_item = node_data_descriptor_item_data.to_dict()
                node_data_descriptor.append(node_data_descriptor_item)

        opt_global_group_multiplier: list[float] | Unset = UNSET
        if not isinstance(self.opt_global_group_multiplier, Unset):
            opt_global_group_multiplier = self.opt_global_group_multiplier

        opt_global_group_reference = self.opt_global_group_reference

        shader_stages = self.shader_stages

        vertex_descriptor: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vertex_descriptor, Unset):
            vertex_descriptor = []
            for vertex_descriptor_item_data in self.vertex_descriptor:
                vertex_descriptor_item = vertex_descriptor_item_data.to_dict()
                vertex_descriptor.append(vertex_descriptor_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "payloadSize": payload_size,
                "uuid": uuid,
            }
        )
        if blend_mode is not UNSET:
            field_dict["blendMode"] = blend_mode
        if local_group_count is not UNSET:
            field_dict["localGroupCount"] = local_group_count
        if material_descriptor is not UNSET:
            field_dict["materialDescriptor"] = material_descriptor
        if module_descriptions is not UNSET:
            field_dict["moduleDescriptions"] = module_descriptions
        if node_data_descriptor is not UNSET:
            field_dict["nodeDataDescriptor"] = node_data_descriptor
        if opt_global_group_multiplier is not UNSET:
            field_dict["optGlobalGroupMultiplier"] = opt_global_group_multiplier
        if opt_global_group_reference is not UNSET:
            field_dict["optGlobalGroupReference"] = opt_global_group_reference
        if shader_stages is not UNSET:
            field_dict["shaderStages"] = shader_stages
        if vertex_descriptor is not UNSET:
            field_dict["vertexDescriptor"] = vertex_descriptor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        payload_size = d.pop("payloadSize")

        uuid = d.pop("uuid")

        blend_mode = d.pop("blendMode", UNSET)

        local_group_count = cast(list[float], d.pop("localGroupCount", UNSET))

        _material_descriptor = d.pop("materialDescriptor", UNSET)
        material_descriptor: list[JsonObject] | Unset = UNSET
        if _material_descriptor is not UNSET:
            material_descriptor = []
            for material_descriptor_item_data in _material_descriptor:
                material_descriptor_item = JsonObject.from_dict(material_descriptor_item_data)

                material_descriptor.append(material_descriptor_item)

        _module_descriptions = d.pop("moduleDescriptions", UNSET)
        module_descriptions: list[JsonObject] | Unset = UNSET
        if _module_descriptions is not UNSET:
            module_descriptions = []
            for module_descriptions_item_data in _module_descriptions:
                module_descriptions_item = JsonObject.from_dict(module_descriptions_item_data)

                module_descriptions.append(module_descriptions_item)

        _node_data_descriptor = d.pop("nodeDataDescriptor", UNSET)
        node_data_descriptor: list[JsonObject] | Unset = UNSET
        if _node_data_descriptor is not UNSET:
            node_data_descriptor = []
            for node_data_descriptor_item_data in _node_data_descriptor:
                node_data_descriptor_item = JsonObject.from_dict(node_data_descriptor_item_data)

                node_data_descriptor.append(node_data_descriptor_item)

        opt_global_group_multiplier = cast(list[float], d.pop("optGlobalGroupMultiplier", UNSET))

        opt_global_group_reference = d.pop("optGlobalGroupReference", UNSET)

        shader_stages = d.pop("shaderStages", UNSET)

        _vertex_descriptor = d.pop("vertexDescriptor", UNSET)
        vertex_descriptor: list[JsonObject] | Unset = UNSET
        if _vertex_descriptor is not UNSET:
            vertex_descriptor = []
            for vertex_descriptor_item_data in _vertex_descriptor:
                vertex_descriptor_item = JsonObject.from_dict(vertex_descriptor_item_data)

                vertex_descriptor.append(vertex_descriptor_item)

        _model = cls(
            name=name,
            payload_size=payload_size,
            uuid=uuid,
            blend_mode=blend_mode,
            local_group_count=local_group_count,
            material_descriptor=material_descriptor,
            module_descriptions=module_descriptions,
            node_data_descriptor=node_data_descriptor,
            opt_global_group_multiplier=opt_global_group_multiplier,
            opt_global_group_reference=opt_global_group_reference,
            shader_stages=shader_stages,
            vertex_descriptor=vertex_descriptor,
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
