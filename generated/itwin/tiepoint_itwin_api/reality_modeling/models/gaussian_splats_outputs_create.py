from enum import StrEnum


class GaussianSplatsOutputsCreate(StrEnum):
    SPLATS = "splats"
    SPLATS_REFERENCE = "splatsReference"

    def __str__(self) -> str:
        return str(self.value)
