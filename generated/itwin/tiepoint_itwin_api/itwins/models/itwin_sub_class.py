from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class ITwinSubClass(StrEnum):
    """Subclass, for requests.

    Account goes with class Account; Asset and Portfolio with Thing; Program, Project and WorkPackage with
    Endeavor.
    """

    ACCOUNT = "Account"
    ASSET = "Asset"
    PORTFOLIO = "Portfolio"
    PROGRAM = "Program"
    PROJECT = "Project"
    WORK_PACKAGE = "WorkPackage"

    @classmethod
    def _missing_(cls, value: object) -> ITwinSubClass | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
