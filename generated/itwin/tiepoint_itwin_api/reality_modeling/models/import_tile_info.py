from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, read_enum, rest, write

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
        return {**write(self.additional_properties), "tileName": self.tile_name, "level": write(self.level)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            tile_name=data["tileName"],
            level=read_enum(_models.TouchLevel, value) if (value := data["level"]) is not None else NULL,
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
