from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class SkewPolicy(StrEnum):
    """Whether calibration may change this parameter."""

    ADJUST = "Adjust"
    KEEP = "Keep"

    @classmethod
    def _missing_(cls, value: object) -> SkewPolicy | None:
        return unknown_text(cls, value)
