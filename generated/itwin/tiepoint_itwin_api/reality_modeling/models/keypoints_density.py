from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class KeypointsDensity(StrEnum):
    """Density of key points."""

    NORMAL = "Normal"
    HIGH = "High"

    @classmethod
    def _missing_(cls, value: object) -> KeypointsDensity | None:
        return unknown_text(cls, value)
