from enum import StrEnum


class MeshChannelSemantic(StrEnum):
    BONE_ID = "bone_id"
    COLOR = "color"
    INDEX = "index"
    NORMAL = "normal"
    POSITION = "position"
    UV = "uv"
    WEIGHT = "weight"

    def __str__(self) -> str:
        return str(self.value)
