from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class Renderer(StrEnum):
    """Render engine."""

    WEBGL = "webgl"
    VRAY = "vray"

    @classmethod
    def _missing_(cls, value: object) -> Renderer | None:
        return unknown_text(cls, value)
