from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class MeshChannelSemantic(StrEnum):
    """Mesh channel semantic."""

    INDEX = "index"
    POSITION = "position"
    NORMAL = "normal"
    UV = "uv"
    COLOR = "color"
    BONE_ID = "bone_id"
    WEIGHT = "weight"

    @classmethod
    def _missing_(cls, value: object) -> MeshChannelSemantic | None:
        return unknown_text(cls, value)
