from enum import StrEnum


class ConstraintsOutputsCreate(StrEnum):
    ADDED_CONSTRAINTS_INFO = "addedConstraintsInfo"

    def __str__(self) -> str:
        return str(self.value)
