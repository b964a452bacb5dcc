from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class UntexturedRepresentation(StrEnum):
    """How areas without texture are shown."""

    INPAINTING_COMPLETION = "InpaintingCompletion"
    UNIFORM_COLOR = "UniformColor"

    @classmethod
    def _missing_(cls, value: object) -> UntexturedRepresentation | None:
        return unknown_text(cls, value)
