from enum import StrEnum


class Simplification(StrEnum):
    PLANAR_ABSOLUTE = "PlanarAbsolute"
    PLANAR_RELATIVE = "PlanarRelative"
    STANDARD = "Standard"

    def __str__(self) -> str:
        return str(self.value)
