from enum import StrEnum


class LayerFormat(StrEnum):
    GLB = "glb"
    JPG = "jpg"
    PNG = "png"
    USDZ = "usdz"
    WEBP = "webp"

    def __str__(self) -> str:
        return str(self.value)
