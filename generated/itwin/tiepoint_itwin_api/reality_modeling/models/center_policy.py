from enum import StrEnum


class CenterPolicy(StrEnum):
    ADJUST = "Adjust"
    ADJUST_WITHIN_TOLERANCE = "AdjustWithinTolerance"
    COMPUTE = "Compute"
    EXTEND = "Extend"
    KEEP = "Keep"

    def __str__(self) -> str:
        return str(self.value)
