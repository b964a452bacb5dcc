from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetMyFavoriteItwinsPrefer(StrEnum):
    """Get my favorite itwins prefer."""

    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    @classmethod
    def _missing_(cls, value: object) -> GetMyFavoriteItwinsPrefer | None:
        return unknown_text(cls, value)
