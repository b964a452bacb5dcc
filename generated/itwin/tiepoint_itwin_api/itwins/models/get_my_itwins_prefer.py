from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetMyItwinsPrefer(StrEnum):
    """`GetMyItwinsPrefer` of the definition."""

    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    @classmethod
    def _missing_(cls, value: object) -> GetMyItwinsPrefer | None:
        return unknown_text(cls, value)
