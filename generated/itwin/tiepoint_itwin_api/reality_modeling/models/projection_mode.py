from enum import StrEnum


class ProjectionMode(StrEnum):
    HIGHEST_POINT = "HighestPoint"
    LOWEST_POINT = "LowestPoint"

    def __str__(self) -> str:
        return str(self.value)
