from enum import StrEnum


class AssetType(StrEnum):
    ATTRIBUTE = "attribute"
    COMPOSITE = "composite"
    FOLDER = "folder"
    FONT = "font"
    ITEM = "item"
    LUT = "lut"
    MATERIAL = "material"
    MODEL = "model"
    SCENE = "scene"
    STAGE = "stage"
    TEXTURE = "texture"
    UPLOAD = "upload"
    VECTOR = "vector"
    VFB = "vfb"
    VIDEO = "video"

    def __str__(self) -> str:
        return str(self.value)
