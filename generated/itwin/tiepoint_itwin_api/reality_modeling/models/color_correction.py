from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ColorCorrection(StrEnum):
    """Colour correction of textures."""

    NONE = "None"
    STANDARD = "Standard"
    STANDARD_WITH_THERMAL = "StandardWithThermal"
    BLOCK_WISE = "BlockWise"
    BLOCK_WISE_WITH_THERMAL = "BlockWiseWithThermal"

    @classmethod
    def _missing_(cls, value: object) -> ColorCorrection | None:
        return unknown_text(cls, value)
