from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class MeshCompression(StrEnum):
    """Mesh compression."""

    DRACO = "draco"
    MESHOPT = "meshopt"
    QUANTIZE = "quantize"
    NONE = "none"

    @classmethod
    def _missing_(cls, value: object) -> MeshCompression | None:
        return unknown_text(cls, value)
