from enum import StrEnum


class Classification(StrEnum):
    IMAGERY = "Imagery"
    MODEL = "Model"
    PINNED = "Pinned"
    TERRAIN = "Terrain"
    UNDEFINED = "Undefined"

    def __str__(self) -> str:
        return str(self.value)
