from enum import StrEnum


class CesiumCompression(StrEnum):
    DRACO = "Draco"
    NONE = "None"

    def __str__(self) -> str:
        return str(self.value)
