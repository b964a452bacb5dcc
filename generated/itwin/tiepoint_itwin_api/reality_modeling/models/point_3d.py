from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"x", "y", "z"})


@define(kw_only=True)
class Point3D:
    """A point.

    Attributes:
        x: X.
        y: Y.
        z: Z.
    """

    x: float
    y: float
    z: float
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["x"] = self.x
        data["y"] = self.y
        data["z"] = self.z
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.x = data["x"]
        self.y = data["y"]
        self.z = data["z"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
