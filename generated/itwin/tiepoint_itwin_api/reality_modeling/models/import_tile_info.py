from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"tileName", "level"})


@define(kw_only=True)
class ImportTileInfo:
    """A tile that was imported.

    Attributes:
        tile_name: Name of the tile.
        level: How much of a tile is touched up.

    Source: https://github.com/iTwin/reality-capture.
    """

    tile_name: str
    level: _models.TouchLevel
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["tileName"] = self.tile_name
        data["level"] = write(self.level)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.tile_name = data["tileName"]
        self.level = read_enum(_models.TouchLevel, value) if (value := data["level"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
