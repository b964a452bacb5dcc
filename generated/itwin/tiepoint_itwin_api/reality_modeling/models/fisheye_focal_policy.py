from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class FisheyeFocalPolicy(StrEnum):
    """How calibration treats fisheye focal parameters."""

    ADJUST_SYMMETRIC = "AdjustSymmetric"
    ADJUST_ASYMMETRIC = "AdjustAsymmetric"
    KEEP = "Keep"

    @classmethod
    def _missing_(cls, value: object) -> FisheyeFocalPolicy | None:
        return unknown_text(cls, value)
