from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class CesiumCompression(StrEnum):
    """Compression of 3D Tiles."""

    NONE = "None"
    DRACO = "Draco"

    @classmethod
    def _missing_(cls, value: object) -> CesiumCompression | None:
        return unknown_text(cls, value)
