from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ConstraintsOutputsCreate(StrEnum):
    """Output that can be asked of a Constraints job."""

    ADDED_CONSTRAINTS_INFO = "addedConstraintsInfo"

    @classmethod
    def _missing_(cls, value: object) -> ConstraintsOutputsCreate | None:
        return unknown_text(cls, value)
