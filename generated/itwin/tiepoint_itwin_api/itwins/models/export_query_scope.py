from enum import StrEnum


class ExportQueryScope(StrEnum):
    MEMBER_OF_ITWIN = "MemberOfiTwin"
    ORGANIZATION_ADMIN = "OrganizationAdmin"

    def __str__(self) -> str:
        return str(self.value)
