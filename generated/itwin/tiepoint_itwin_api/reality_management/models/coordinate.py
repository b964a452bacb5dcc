from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"latitude", "longitude"})


@define(kw_only=True)
class Coordinate:
    """A place on the Earth.

    Attributes:
        latitude: Degrees.
        longitude: Degrees.

    Source: https://github.com/iTwin/reality-capture.
    """

    latitude: float
    longitude: float
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["latitude"] = self.latitude
        data["longitude"] = self.longitude
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.latitude = data["latitude"]
        self.longitude = data["longitude"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
