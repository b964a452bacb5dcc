from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class CasAssetType(StrEnum):
    """Kind of entry."""

    NODE = "Node"
    ATTRIBUTE = "Attribute"

    @classmethod
    def _missing_(cls, value: object) -> CasAssetType | None:
        return unknown_text(cls, value)
