from enum import StrEnum


class UnitType(StrEnum):
    ANALYSIS = "Analysis"
    MODELING = "Modeling"

    def __str__(self) -> str:
        return str(self.value)
