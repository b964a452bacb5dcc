from enum import StrEnum


class TangentialPolicy(StrEnum):
    ADJUST = "Adjust"
    KEEP = "Keep"

    def __str__(self) -> str:
        return str(self.value)
