from enum import StrEnum


class TextureSource(StrEnum):
    PHOTOS_FIRST = "PhotosFirst"
    POINT_CLOUDS_FIRST = "PointCloudsFirst"
    SMART = "Smart"

    def __str__(self) -> str:
        return str(self.value)
