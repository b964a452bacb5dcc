from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class Tag(StrEnum):
    """Kind of target to look for in photos."""

    QR = "QR"
    APRIL = "April"
    CHILI = "Chili"
    CHECKERBOARDS = "Checkerboards"

    @classmethod
    def _missing_(cls, value: object) -> Tag | None:
        return unknown_text(cls, value)
