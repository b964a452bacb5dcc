from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class DsmFormat(StrEnum):
    """Format of the digital surface model."""

    GEOTIFF = "GeoTIFF"
    ASC = "ASC"
    NONE = "None"

    @classmethod
    def _missing_(cls, value: object) -> DsmFormat | None:
        return unknown_text(cls, value)
