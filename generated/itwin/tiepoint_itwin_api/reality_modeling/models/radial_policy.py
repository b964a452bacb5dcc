from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class RadialPolicy(StrEnum):
    """Whether calibration may change this parameter."""

    ADJUST = "Adjust"
    KEEP = "Keep"

    @classmethod
    def _missing_(cls, value: object) -> RadialPolicy | None:
        return unknown_text(cls, value)
