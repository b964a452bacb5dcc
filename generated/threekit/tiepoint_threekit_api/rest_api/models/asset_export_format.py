from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AssetExportFormat(StrEnum):
    """Target format."""

    GLB = "glb"
    USDZ = "usdz"
    STEP = "step"
    STL = "stl"
    DXF = "dxf"

    @classmethod
    def _missing_(cls, value: object) -> AssetExportFormat | None:
        return unknown_text(cls, value)
