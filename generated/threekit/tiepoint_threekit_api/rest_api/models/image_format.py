from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ImageFormat(StrEnum):
    """Image format."""

    PNG = "png"
    JPG = "jpg"
    WEBP = "webp"

    @classmethod
    def _missing_(cls, value: object) -> ImageFormat | None:
        return unknown_text(cls, value)
