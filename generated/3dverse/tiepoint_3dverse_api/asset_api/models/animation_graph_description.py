from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="AnimationGraphDescription")


@_attrs_define
class AnimationGraphDescription:
    """Description document of an asset of the kind animation graph.

    Attributes:
        input_descriptor (list[JsonObject]):
        name (str):
        state_machines (list[JsonObject]):
        uuid (str):
    """

    input_descriptor: list[JsonObject]
    name: str
    state_machines: list[JsonObject]
    uuid: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        input_descriptor = []
        for input_descriptor_item_data in self.input_descriptor:
            input_descriptor_item = input_descriptor_item_data.to_dict()
            input_descriptor.append(input_descriptor_item)

        name = self.name

        state_machines = []
        for state_machines_item_data in self.state_machines:
            state_machines_item = state_machines_item_data.to_dict()
            state_machines.append(state_machines_item)

        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "inputDescriptor": input_descriptor,
                "name": name,
                "stateMachines": state_machines,
                "uuid": uuid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        input_descriptor = []
        _input_descriptor = d.pop("inputDescriptor")
        for input_descriptor_item_data in _input_descriptor:
            input_descriptor_item = JsonObject.from_dict(input_descriptor_item_data)

            input_descriptor.append(input_descriptor_item)

        name = d.pop("name")

        state_machines = []
        _state_machines = d.pop("stateMachines")
        for state_machines_item_data in _state_machines:
            state_machines_item = JsonObject.from_dict(state_machines_item_data)

            state_machines.append(state_machines_item)

        uuid = d.pop("uuid")

        _model = cls(
            input_descriptor=input_descriptor,
            name=name,
            state_machines=state_machines,
            uuid=uuid,
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
