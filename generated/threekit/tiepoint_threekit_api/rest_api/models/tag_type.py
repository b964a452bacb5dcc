from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TagType(StrEnum):
    """What a tag is for."""

    CATALOG = "catalog"
    ASSET = "asset"

    @classmethod
    def _missing_(cls, value: object) -> TagType | None:
        return unknown_text(cls, value)
