from enum import StrEnum


class TileMapImageFormat(StrEnum):
    JPG = "JPG"
    PNG = "PNG"

    def __str__(self) -> str:
        return str(self.value)
