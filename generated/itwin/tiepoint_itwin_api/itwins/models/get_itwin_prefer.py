from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetItwinPrefer(StrEnum):
    """Get itwin prefer."""

    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    @classmethod
    def _missing_(cls, value: object) -> GetItwinPrefer | None:
        return unknown_text(cls, value)
