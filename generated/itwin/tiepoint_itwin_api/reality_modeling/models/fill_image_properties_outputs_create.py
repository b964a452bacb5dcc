from enum import StrEnum


class FillImagePropertiesOutputsCreate(StrEnum):
    SCENE = "scene"

    def __str__(self) -> str:
        return str(self.value)
