from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ClientType(StrEnum):
    """Whether the client joined with a user token or as a guest."""

    USER = "user"
    GUEST = "guest"

    @classmethod
    def _missing_(cls, value: object) -> ClientType | None:
        return unknown_text(cls, value)
