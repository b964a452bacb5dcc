from enum import StrEnum


class FisheyeFocalPolicy(StrEnum):
    ADJUST_ASYMMETRIC = "AdjustAsymmetric"
    ADJUST_SYMMETRIC = "AdjustSymmetric"
    KEEP = "Keep"

    def __str__(self) -> str:
        return str(self.value)
