from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="ScriptDescription")


@_attrs_define
class ScriptDescription:
    """Description document of an asset of the kind script.

    Attributes:
        event_names (list[str]):
        name (str):
        uuid (str):
        input_descriptor (list[JsonObject] | Unset):
        sub_scripts (list[str] | Unset):
    """

    event_names: list[str]
    name: str
    uuid: str
    input_descriptor: list[JsonObject] | Unset = UNSET
    sub_scripts: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        event_names = self.event_names

        name = self.name

        uuid = self.uuid

        input_descriptor: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.input_descriptor, Unset):
            input_descriptor = []
            for input_descriptor_item_data in self.input_descriptor:
                input_descriptor_item = input_descriptor_item_data.to_dict()
                input_descriptor.append(input_descriptor_item)

        sub_scripts: list[str] | Unset = UNSET
        if not isinstance(self.sub_scripts, Unset):
            sub_scripts = self.sub_scripts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "eventNames": event_names,
                "name": name,
                "uuid": uuid,
            }
        )
        if input_descriptor is not UNSET:
            field_dict["inputDescriptor"] = input_descriptor
        if sub_scripts is not UNSET:
            field_dict["subScripts"] = sub_scripts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        event_names = cast(list[str], d.pop("eventNames"))

        name = d.pop("name")

        uuid = d.pop("uuid")

        _input_descriptor = d.pop("inputDescriptor", UNSET)
        input_descriptor: list[JsonObject] | Unset = UNSET
        if _input_descriptor is not UNSET:
            input_descriptor = []
            for input_descriptor_item_data in _input_descriptor:
                input_descriptor_item = JsonObject.from_dict(input_descriptor_item_data)

                input_descriptor.append(input_descriptor_item)

        sub_scripts = cast(list[str], d.pop("subScripts", UNSET))

        _model = cls(
            event_names=event_names,
            name=name,
            uuid=uuid,
            input_descriptor=input_descriptor,
            sub_scripts=sub_scripts,
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
