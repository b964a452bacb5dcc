from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"tiles", "enuDefinition", "crsDefinition", "roi"})


@define(kw_only=True)
class Layout:
    """Layout of a modeling reference.

    Attributes:
        tiles: Tiles.
        enu_definition: Internal coordinate system.
        crs_definition: Coordinate system of the layout.
        roi: Contents of a region of interest file (regionOfInterest and extent inputs).

    Source: https://github.com/iTwin/reality-capture.
    """

    tiles: list[_models.LayoutTile]
    enu_definition: str
    crs_definition: str
    roi: _models.RegionOfInterest
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["tiles"] = write(self.tiles)
        data["enuDefinition"] = self.enu_definition
        data["crsDefinition"] = self.crs_definition
        data["roi"] = write(self.roi)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.tiles = (
            [_models.LayoutTile.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["tiles"]) is not None
            else NULL
        )
        self.enu_definition = data["enuDefinition"]
        self.crs_definition = data["crsDefinition"]
        self.roi = _models.RegionOfInterest.from_dict(value) if (value := data["roi"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
