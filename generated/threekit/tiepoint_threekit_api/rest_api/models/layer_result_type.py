from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class LayerResultType(StrEnum):
    """Ask for the file itself or for its address."""

    FILE = "file"
    URL = "url"

    @classmethod
    def _missing_(cls, value: object) -> LayerResultType | None:
        return unknown_text(cls, value)
