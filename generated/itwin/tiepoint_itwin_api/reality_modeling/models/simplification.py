from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class Simplification(StrEnum):
    """How the mesh is simplified."""

    STANDARD = "Standard"
    PLANAR_RELATIVE = "PlanarRelative"
    PLANAR_ABSOLUTE = "PlanarAbsolute"

    @classmethod
    def _missing_(cls, value: object) -> Simplification | None:
        return unknown_text(cls, value)
