from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class RotationPolicy(StrEnum):
    """How calibration treats camera rotations."""

    COMPUTE = "Compute"
    ADJUST = "Adjust"
    KEEP = "Keep"
    EXTEND = "Extend"

    @classmethod
    def _missing_(cls, value: object) -> RotationPolicy | None:
        return unknown_text(cls, value)
