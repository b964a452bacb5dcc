from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

_KEYS = frozenset({"faces", "name"})


@define(kw_only=True)
class NewCubemap:
    """The cubemap to create.

    Attributes:
        faces: Textures of the six faces (number and order not documented).
    """

    faces: list[str]
    name: str
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "faces": write(self.faces), "name": self.name}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            faces=data["faces"],
            name=data["name"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
