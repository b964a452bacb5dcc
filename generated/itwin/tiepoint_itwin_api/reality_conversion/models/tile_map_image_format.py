from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TileMapImageFormat(StrEnum):
    """Image format of the tiles."""

    JPG = "JPG"
    PNG = "PNG"

    @classmethod
    def _missing_(cls, value: object) -> TileMapImageFormat | None:
        return unknown_text(cls, value)
