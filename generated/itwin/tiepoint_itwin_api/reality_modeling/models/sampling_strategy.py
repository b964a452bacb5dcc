from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class SamplingStrategy(StrEnum):
    """Meaning of the sampling distance."""

    RESOLUTION = "Resolution"
    ABSOLUTE = "Absolute"

    @classmethod
    def _missing_(cls, value: object) -> SamplingStrategy | None:
        return unknown_text(cls, value)
