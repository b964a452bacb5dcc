from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class PhotoUsedForGeometry(StrEnum):
    """Which photos geometry is made from."""

    EXCLUDE_THERMAL = "ExcludeThermal"
    INCLUDE_THERMAL = "IncludeThermal"
    NONE = "None"

    @classmethod
    def _missing_(cls, value: object) -> PhotoUsedForGeometry | None:
        return unknown_text(cls, value)
