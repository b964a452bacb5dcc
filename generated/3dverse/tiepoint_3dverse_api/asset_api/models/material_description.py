from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"dataJson", "isDoubleSided", "name", "shaderRef", "uuid"})


@define(kw_only=True)
class MaterialDescription:
    """Description document of an asset of the kind material."""

    data_json: dict[str, Any]
    is_double_sided: bool
    name: str
    shader_ref: str
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {
            **write(self.additional_properties),
            "dataJson": write(self.data_json),
            "isDoubleSided": self.is_double_sided,
            "name": self.name,
            "shaderRef": self.shader_ref,
            "uuid": self.uuid,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            data_json=data["dataJson"],
            is_double_sided=data["isDoubleSided"],
            name=data["name"],
            shader_ref=data["shaderRef"],
            uuid=data["uuid"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
