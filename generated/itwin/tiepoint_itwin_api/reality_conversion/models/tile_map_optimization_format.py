from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TileMapOptimizationFormat(StrEnum):
    """Output format."""

    XYZ_TILE_MAP = "XYZTileMap"

    @classmethod
    def _missing_(cls, value: object) -> TileMapOptimizationFormat | None:
        return unknown_text(cls, value)
