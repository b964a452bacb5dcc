from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetMyRecentlyUsedItwinsQueryScope(StrEnum):
    """Get my recently used itwins query scope."""

    MEMBER_OF_ITWIN = "memberOfItwin"
    ALL = "all"
    ORGANIZATION_ADMIN = "OrganizationAdmin"

    @classmethod
    def _missing_(cls, value: object) -> GetMyRecentlyUsedItwinsQueryScope | None:
        return unknown_text(cls, value)
