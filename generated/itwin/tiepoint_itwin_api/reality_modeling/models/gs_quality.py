from enum import StrEnum


class GSQuality(StrEnum):
    HIGH = "High"
    MEDIUM = "Medium"
    STANDARD = "Standard"

    def __str__(self) -> str:
        return str(self.value)
