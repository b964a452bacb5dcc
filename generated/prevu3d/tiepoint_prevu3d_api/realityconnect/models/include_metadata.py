from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class IncludeMetadata(StrEnum):
    """A yes or no, as text."""

    TRUE = "true"
    FALSE = "false"

    @classmethod
    def _missing_(cls, value: object) -> IncludeMetadata | None:
        return unknown_text(cls, value)
