from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AssetOrder(StrEnum):
    """Order by creation time."""

    CREATED_AT_ASCENDING = "+createdAt"
    CREATED_AT_DESCENDING = "-createdAt"

    @classmethod
    def _missing_(cls, value: object) -> AssetOrder | None:
        return unknown_text(cls, value)
