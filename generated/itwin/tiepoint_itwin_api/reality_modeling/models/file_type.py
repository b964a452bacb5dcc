from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class FileType(StrEnum):
    """Kind of file."""

    PRESET = "Preset"

    @classmethod
    def _missing_(cls, value: object) -> FileType | None:
        return unknown_text(cls, value)
