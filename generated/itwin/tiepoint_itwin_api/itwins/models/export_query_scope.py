from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class ExportQueryScope(StrEnum):
    """Which iTwins go into an export, for requests: those the caller is a member of (default), or those of ...

    Which iTwins go into an export, for requests: those the caller is a member of (default), or those of the
    organization, for its administrators.
    """

    MEMBER_OF_ITWIN = "MemberOfiTwin"
    ORGANIZATION_ADMIN = "OrganizationAdmin"

    @classmethod
    def _missing_(cls, value: object) -> ExportQueryScope | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
