from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TilingMode(StrEnum):
    """How the scene is cut into tiles."""

    NO_TILING = "NoTiling"
    REGULAR_PLANAR_GRID = "RegularPlanarGrid"
    REGULAR_VOLUMETRIC_GRID = "RegularVolumetricGrid"
    ADAPTIVE = "Adaptive"

    @classmethod
    def _missing_(cls, value: object) -> TilingMode | None:
        return unknown_text(cls, value)
