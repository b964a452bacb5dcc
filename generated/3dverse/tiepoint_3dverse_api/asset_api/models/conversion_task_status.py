from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ConversionTaskStatus(StrEnum):
    """State of one conversion. The last two values are final (inferred from their names)."""

    PENDING = "pending"
    CONVERTING = "converting"
    SUCCESS = "success"
    ERROR = "error"

    @classmethod
    def _missing_(cls, value: object) -> ConversionTaskStatus | None:
        return unknown_text(cls, value)
