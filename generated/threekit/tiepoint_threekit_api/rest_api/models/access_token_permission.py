from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AccessTokenPermission(StrEnum):
    """Kind of token."""

    PUBLIC = "public"
    PRIVATE = "private"

    @classmethod
    def _missing_(cls, value: object) -> AccessTokenPermission | None:
        return unknown_text(cls, value)
