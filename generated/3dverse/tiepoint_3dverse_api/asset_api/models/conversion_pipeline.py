from enum import StrEnum


class ConversionPipeline(StrEnum):
    ANIMATION = "animation"
    AUTO_DETECT = "auto-detect"
    POINT_CLOUD = "point-cloud"
    SCENE = "scene"
    TEXTURE = "texture"
    VOLUME = "volume"

    def __str__(self) -> str:
        return str(self.value)
