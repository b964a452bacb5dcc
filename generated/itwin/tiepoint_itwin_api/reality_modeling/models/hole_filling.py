from enum import StrEnum


class HoleFilling(StrEnum):
    ALL_HOLES = "AllHoles"
    SMALL_HOLES = "SmallHoles"

    def __str__(self) -> str:
        return str(self.value)
