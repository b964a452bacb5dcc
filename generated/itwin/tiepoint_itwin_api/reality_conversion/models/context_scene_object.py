from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ContextSceneObject(StrEnum):
    """Part of a ContextScene that can be tiled."""

    CAMERAS = "Cameras"
    TIE_POINTS = "TiePoints"
    ANNOTATIONS = "Annotations"

    @classmethod
    def _missing_(cls, value: object) -> ContextSceneObject | None:
        return unknown_text(cls, value)
