from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"shaderRef", "transparencyMode", "isDoubleSided", "dataJSON"})


@define(kw_only=True)
class MaterialComponent:
    """Scene component: material."""

    shader_ref: str
    transparency_mode: float
    is_double_sided: bool
    data_json: dict[str, Any]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["shaderRef"] = self.shader_ref
        data["transparencyMode"] = self.transparency_mode
        data["isDoubleSided"] = self.is_double_sided
        data["dataJSON"] = write(self.data_json)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.shader_ref = data["shaderRef"]
        self.transparency_mode = data["transparencyMode"]
        self.is_double_sided = data["isDoubleSided"]
        self.data_json = data["dataJSON"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
