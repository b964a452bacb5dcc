from enum import StrEnum


class LasCompression(StrEnum):
    LAZ = "LAZ"
    NONE = "None"

    def __str__(self) -> str:
        return str(self.value)
