from enum import StrEnum


class CompositeFitMode(StrEnum):
    CONTAIN = "contain"
    COVER = "cover"
    FIT_HEIGHT = "fitHeight"
    FIT_WIDTH = "fitWidth"

    def __str__(self) -> str:
        return str(self.value)
