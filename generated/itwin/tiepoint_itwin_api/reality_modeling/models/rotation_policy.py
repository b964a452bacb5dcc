from enum import StrEnum


class RotationPolicy(StrEnum):
    ADJUST = "Adjust"
    COMPUTE = "Compute"
    EXTEND = "Extend"
    KEEP = "Keep"

    def __str__(self) -> str:
        return str(self.value)
