from enum import StrEnum


class TouchLevel(StrEnum):
    GEOMETRY = "Geometry"
    GEOMETRY_AND_TEXTURE = "GeometryAndTexture"

    def __str__(self) -> str:
        return str(self.value)
