from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, rest, write
from .. import models as _models

_KEYS = frozenset({"southWest", "northEast"})


@define(kw_only=True)
class Extent:
    """The area that encloses the data.

    Attributes:
        south_west: A place on the Earth.
        north_east: A place on the Earth.

    Source: https://github.com/iTwin/reality-capture.
    """

    south_west: _models.Coordinate
    north_east: _models.Coordinate
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["southWest"] = write(self.south_west)
        data["northEast"] = write(self.north_east)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.south_west = _models.Coordinate.from_dict(value) if (value := data["southWest"]) is not None else NULL
        self.north_east = _models.Coordinate.from_dict(value) if (value := data["northEast"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
