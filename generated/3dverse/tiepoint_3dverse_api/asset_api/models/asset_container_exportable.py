from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AssetContainerExportable(StrEnum):
    """Asset kinds accepted by the export route."""

    MESHES = "meshes"
    SOUNDS = "sounds"

    @classmethod
    def _missing_(cls, value: object) -> AssetContainerExportable | None:
        return unknown_text(cls, value)
