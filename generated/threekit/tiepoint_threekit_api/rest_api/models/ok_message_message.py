from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class OkMessageMessage(StrEnum):
    """Ok message message."""

    OK = "ok"

    @classmethod
    def _missing_(cls, value: object) -> OkMessageMessage | None:
        return unknown_text(cls, value)
