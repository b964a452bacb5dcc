from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetMyFavoriteItwinsQueryScope(StrEnum):
    """Get my favorite itwins query scope."""

    MEMBER_OF_ITWIN = "memberOfItwin"
    ALL = "all"
    ORGANIZATION_ADMIN = "OrganizationAdmin"

    @classmethod
    def _missing_(cls, value: object) -> GetMyFavoriteItwinsQueryScope | None:
        return unknown_text(cls, value)
