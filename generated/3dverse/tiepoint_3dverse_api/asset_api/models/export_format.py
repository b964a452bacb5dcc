from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ExportFormat(StrEnum):
    """File format produced by the export route."""

    OBJ = "obj"
    STL = "stl"

    @classmethod
    def _missing_(cls, value: object) -> ExportFormat | None:
        return unknown_text(cls, value)
