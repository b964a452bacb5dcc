from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class CreateAssetV2RequestType(StrEnum):
    """Create asset v2 request type."""

    ITEM = "item"

    @classmethod
    def _missing_(cls, value: object) -> CreateAssetV2RequestType | None:
        return unknown_text(cls, value)
