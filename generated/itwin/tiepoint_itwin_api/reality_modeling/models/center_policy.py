from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class CenterPolicy(StrEnum):
    """How calibration treats camera positions."""

    COMPUTE = "Compute"
    ADJUST = "Adjust"
    ADJUST_WITHIN_TOLERANCE = "AdjustWithinTolerance"
    KEEP = "Keep"
    EXTEND = "Extend"

    @classmethod
    def _missing_(cls, value: object) -> CenterPolicy | None:
        return unknown_text(cls, value)
