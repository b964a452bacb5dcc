from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AnalyticsRange(StrEnum):
    """Size of the periods."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"

    @classmethod
    def _missing_(cls, value: object) -> AnalyticsRange | None:
        return unknown_text(cls, value)
