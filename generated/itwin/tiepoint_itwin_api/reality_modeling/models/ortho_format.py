from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class OrthoFormat(StrEnum):
    """Format of the orthophoto."""

    GEOTIFF = "GeoTIFF"
    JPEG = "JPEG"
    NONE = "None"

    @classmethod
    def _missing_(cls, value: object) -> OrthoFormat | None:
        return unknown_text(cls, value)
