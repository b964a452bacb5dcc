from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"crs", "polygons", "altitudeMin", "altitudeMax"})


@define(kw_only=True)
class RegionOfInterest:
    """Contents of a region of interest file (regionOfInterest and extent inputs).

    Attributes:
        crs: Coordinate reference system.
        polygons: Polygons.
        altitude_min: Lowest height.
        altitude_max: Highest height.

    Source: https://github.com/iTwin/reality-capture.
    """

    crs: str
    polygons: list[_models.Polygon2DWithHoles]
    altitude_min: float
    altitude_max: float
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["crs"] = self.crs
        data["polygons"] = write(self.polygons)
        data["altitudeMin"] = self.altitude_min
        data["altitudeMax"] = self.altitude_max
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.crs = data["crs"]
        self.polygons = (
            [_models.Polygon2DWithHoles.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["polygons"]) is not None
            else NULL
        )
        self.altitude_min = data["altitudeMin"]
        self.altitude_max = data["altitudeMax"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
