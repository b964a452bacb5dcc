from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class MemberType(StrEnum):
    """Whether the member is one user or a whole group."""

    USERS = "users"
    GROUPS = "groups"

    @classmethod
    def _missing_(cls, value: object) -> MemberType | None:
        return unknown_text(cls, value)
