from enum import StrEnum


class GetMyFavoriteItwinsQueryScope(StrEnum):
    ALL = "all"
    MEMBER_OF_ITWIN = "memberOfItwin"
    ORGANIZATION_ADMIN = "OrganizationAdmin"

    def __str__(self) -> str:
        return str(self.value)
