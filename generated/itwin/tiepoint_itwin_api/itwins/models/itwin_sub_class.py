from enum import StrEnum


class ITwinSubClass(StrEnum):
    ACCOUNT = "Account"
    ASSET = "Asset"
    PORTFOLIO = "Portfolio"
    PROGRAM = "Program"
    PROJECT = "Project"
    WORK_PACKAGE = "WorkPackage"

    def __str__(self) -> str:
        return str(self.value)
