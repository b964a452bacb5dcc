from enum import StrEnum


class ContextSceneObject(StrEnum):
    ANNOTATIONS = "Annotations"
    CAMERAS = "Cameras"
    TIE_POINTS = "TiePoints"

    def __str__(self) -> str:
        return str(self.value)
