from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="MaterialDescription")


@_attrs_define
class MaterialDescription:
    """Description document of an asset of the kind material.

    Attributes:
        data_json (JsonObject):
        is_double_sided (bool):
        name (str):
        shader_ref (str):
        uuid (str):
    """

    data_json: JsonObject
    is_double_sided: bool
    name: str
    shader_ref: str
    uuid: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data_json = self.data_json.to_dict()

        is_double_sided = self.is_double_sided

        name = self.name

        shader_ref = self.shader_ref

        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dataJson": data_json,
                "isDoubleSided": is_double_sided,
                "name": name,
                "shaderRef": shader_ref,
                "uuid": uuid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        data_json = JsonObject.from_dict(d.pop("dataJson"))

        is_double_sided = d.pop("isDoubleSided")

        name = d.pop("name")

        shader_ref = d.pop("shaderRef")

        uuid = d.pop("uuid")

        _model = cls(
            data_json=data_json,
            is_double_sided=is_double_sided,
            name=name,
            shader_ref=shader_ref,
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
