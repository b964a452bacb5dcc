from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"xmin", "ymin", "zmin", "xmax", "ymax", "zmax"})


@define(kw_only=True)
class BoundingBox:
    """An axis-aligned box.

    Attributes:
        xmin: xmin
        ymin: ymin
        zmin: zmin
        xmax: xmax
        ymax: ymax
        zmax: zmax

    Source: https://github.com/iTwin/reality-capture.
    """

    xmin: float
    ymin: float
    zmin: float
    xmax: float
    ymax: float
    zmax: float
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["xmin"] = self.xmin
        data["ymin"] = self.ymin
        data["zmin"] = self.zmin
        data["xmax"] = self.xmax
        data["ymax"] = self.ymax
        data["zmax"] = self.zmax
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.xmin = data["xmin"]
        self.ymin = data["ymin"]
        self.zmin = data["zmin"]
        self.xmax = data["xmax"]
        self.ymax = data["ymax"]
        self.zmax = data["zmax"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
