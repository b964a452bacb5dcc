from enum import StrEnum


class CalibrationOutputsCreate(StrEnum):
    REPORT = "report"
    SCENE = "scene"
    TEXTURED_TIE_POINTS = "texturedTiePoints"

    def __str__(self) -> str:
        return str(self.value)
