from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

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
        return {
            **write(self.additional_properties),
            "shaderRef": self.shader_ref,
            "transparencyMode": self.transparency_mode,
            "isDoubleSided": self.is_double_sided,
            "dataJSON": write(self.data_json),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            shader_ref=data["shaderRef"],
            transparency_mode=data["transparencyMode"],
            is_double_sided=data["isDoubleSided"],
            data_json=data["dataJSON"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
