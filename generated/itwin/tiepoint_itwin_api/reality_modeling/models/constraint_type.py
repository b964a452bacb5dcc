from enum import StrEnum


class ConstraintType(StrEnum):
    MESH = "Mesh"
    POLYGON = "Polygon"

    def __str__(self) -> str:
        return str(self.value)
