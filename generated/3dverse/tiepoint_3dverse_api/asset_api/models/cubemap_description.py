from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"faces", "name", "uuid"})


@define(kw_only=True)
class CubemapDescription:
    """Description document of an asset of the kind cubemap."""

    faces: list[str]
    name: str
    uuid: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "faces": write(self.faces), "name": self.name, "uuid": self.uuid}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            faces=data["faces"],
            name=data["name"],
            uuid=data["uuid"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
