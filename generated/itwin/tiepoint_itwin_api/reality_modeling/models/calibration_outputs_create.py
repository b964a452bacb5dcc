from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class CalibrationOutputsCreate(StrEnum):
    """Output that can be asked of a Calibration job."""

    SCENE = "scene"
    REPORT = "report"
    TEXTURED_TIE_POINTS = "texturedTiePoints"

    @classmethod
    def _missing_(cls, value: object) -> CalibrationOutputsCreate | None:
        return unknown_text(cls, value)
