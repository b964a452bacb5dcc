from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class CreateAssetV2RequestType(StrEnum):
    """`CreateAssetV2RequestType` of the definition."""

    ITEM = "item"

    @classmethod
    def _missing_(cls, value: object) -> CreateAssetV2RequestType | None:
        return unknown_text(cls, value)
