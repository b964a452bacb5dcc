from enum import StrEnum


class TiepointsPolicy(StrEnum):
    COMPUTE = "Compute"
    KEEP = "Keep"

    def __str__(self) -> str:
        return str(self.value)
