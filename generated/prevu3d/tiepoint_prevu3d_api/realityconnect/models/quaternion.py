from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"x", "y", "z", "w"})


@define(kw_only=True)
class Quaternion:
    """A rotation.

    Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (documented).
    """

    x: float | Unset = UNSET
    y: float | Unset = UNSET
    z: float | Unset = UNSET
    w: float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.x is not UNSET:
            data["x"] = self.x
        if self.y is not UNSET:
            data["y"] = self.y
        if self.z is not UNSET:
            data["z"] = self.z
        if self.w is not UNSET:
            data["w"] = self.w
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.x = data.get("x", UNSET)
        self.y = data.get("y", UNSET)
        self.z = data.get("z", UNSET)
        self.w = data.get("w", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
