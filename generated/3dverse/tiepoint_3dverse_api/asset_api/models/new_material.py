from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"dataJson", "isDoubleSided", "name", "shaderRef"})


@define(kw_only=True)
class NewMaterial:
    """The material to create.

    Attributes:
        data_json: Values for the shader of the material.
        shader_ref: Identifier of the shader.
    """

    data_json: dict[str, Any]
    is_double_sided: bool
    name: str
    shader_ref: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["dataJson"] = write(self.data_json)
        data["isDoubleSided"] = self.is_double_sided
        data["name"] = self.name
        data["shaderRef"] = self.shader_ref
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.data_json = data["dataJson"]
        self.is_double_sided = data["isDoubleSided"]
        self.name = data["name"]
        self.shader_ref = data["shaderRef"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
