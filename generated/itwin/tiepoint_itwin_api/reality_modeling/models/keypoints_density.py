from enum import StrEnum


class KeypointsDensity(StrEnum):
    HIGH = "High"
    NORMAL = "Normal"

    def __str__(self) -> str:
        return str(self.value)
