from enum import StrEnum


class GlbResponseMode(StrEnum):
    GLB = "glb"
    JSON = "json"

    def __str__(self) -> str:
        return str(self.value)
