from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ConstraintType(StrEnum):
    """Kind of constraint."""

    MESH = "Mesh"
    POLYGON = "Polygon"

    @classmethod
    def _missing_(cls, value: object) -> ConstraintType | None:
        return unknown_text(cls, value)
