from enum import StrEnum


class WaterConstraintsOutputsCreate(StrEnum):
    CONSTRAINTS = "constraints"

    def __str__(self) -> str:
        return str(self.value)
