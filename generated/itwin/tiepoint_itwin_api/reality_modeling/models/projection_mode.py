from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ProjectionMode(StrEnum):
    """Which surface the projection keeps."""

    HIGHEST_POINT = "HighestPoint"
    LOWEST_POINT = "LowestPoint"

    @classmethod
    def _missing_(cls, value: object) -> ProjectionMode | None:
        return unknown_text(cls, value)
