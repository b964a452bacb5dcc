from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


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
