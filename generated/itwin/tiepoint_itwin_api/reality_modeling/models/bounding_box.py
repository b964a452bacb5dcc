from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .._wire import rest, write

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
        return {
            **write(self.additional_properties),
            "xmin": self.xmin,
            "ymin": self.ymin,
            "zmin": self.zmin,
            "xmax": self.xmax,
            "ymax": self.ymax,
            "zmax": self.zmax,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            xmin=data["xmin"],
            ymin=data["ymin"],
            zmin=data["zmin"],
            xmax=data["xmax"],
            ymax=data["ymax"],
            zmax=data["zmax"],
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
