from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GSQuality(StrEnum):
    """Quality of the Gaussian splats reference."""

    MEDIUM = "Medium"
    STANDARD = "Standard"
    HIGH = "High"

    @classmethod
    def _missing_(cls, value: object) -> GSQuality | None:
        return unknown_text(cls, value)
