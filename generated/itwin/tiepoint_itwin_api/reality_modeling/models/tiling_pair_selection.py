from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TilingPairSelection(StrEnum):
    """Which photo pairs reconstruction uses."""

    GENERIC = "Generic"
    STRUCTURED_AERIAL = "StructuredAerial"
    REGION_OF_INTEREST = "RegionOfInterest"

    @classmethod
    def _missing_(cls, value: object) -> TilingPairSelection | None:
        return unknown_text(cls, value)
