from enum import StrEnum


class Renderer(StrEnum):
    VRAY = "vray"
    WEBGL = "webgl"

    def __str__(self) -> str:
        return str(self.value)
