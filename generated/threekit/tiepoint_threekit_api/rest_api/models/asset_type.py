from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AssetType(StrEnum):
    """Kind of asset."""

    SCENE = "scene"
    MODEL = "model"
    MATERIAL = "material"
    TEXTURE = "texture"
    STAGE = "stage"
    ITEM = "item"
    COMPOSITE = "composite"
    ATTRIBUTE = "attribute"
    UPLOAD = "upload"
    VECTOR = "vector"
    FONT = "font"
    VFB = "vfb"
    VIDEO = "video"
    LUT = "lut"
    FOLDER = "folder"

    @classmethod
    def _missing_(cls, value: object) -> AssetType | None:
        return unknown_text(cls, value)
