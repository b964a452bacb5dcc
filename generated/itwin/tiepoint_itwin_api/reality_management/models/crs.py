from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"id", "verticalId"})


@define(kw_only=True)
class Crs:
    """Coordinate reference system of the data; only for some types.

    Attributes:
        id: Coordinate reference system, for example EPSG:4326.
        vertical_id: Vertical coordinate reference system, for example EPSG:5773.

    Source: https://github.com/iTwin/reality-capture.
    """

    id: str
    vertical_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.vertical_id is not UNSET:
            data["verticalId"] = self.vertical_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.vertical_id = data.get("verticalId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
