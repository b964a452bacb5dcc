from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


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

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
