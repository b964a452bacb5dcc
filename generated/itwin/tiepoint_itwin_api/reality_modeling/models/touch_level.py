from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TouchLevel(StrEnum):
    """How much of a tile is touched up."""

    GEOMETRY = "Geometry"
    GEOMETRY_AND_TEXTURE = "GeometryAndTexture"

    @classmethod
    def _missing_(cls, value: object) -> TouchLevel | None:
        return unknown_text(cls, value)
