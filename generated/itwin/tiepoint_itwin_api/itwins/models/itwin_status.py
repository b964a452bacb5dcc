from enum import StrEnum


class ITwinStatus(StrEnum):
    ACTIVE = "Active"
    INACTIVE = "Inactive"
    TRIAL = "Trial"

    def __str__(self) -> str:
        return str(self.value)
