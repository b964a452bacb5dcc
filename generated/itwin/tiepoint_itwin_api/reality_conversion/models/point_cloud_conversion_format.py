from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class PointCloudConversionFormat(StrEnum):
    """Output format."""

    OPC = "OPC"
    THREE_D_TILES_PNTS = "3DTilesPnts"
    THREE_D_TILES_GLBC = "3DTilesGlbc"
    LAS = "LAS"
    LAZ = "LAZ"
    E57 = "E57"
    POD = "POD"

    @classmethod
    def _missing_(cls, value: object) -> PointCloudConversionFormat | None:
        return unknown_text(cls, value)
