from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TiepointsPolicy(StrEnum):
    """Whether tie points are computed anew."""

    COMPUTE = "Compute"
    KEEP = "Keep"

    @classmethod
    def _missing_(cls, value: object) -> TiepointsPolicy | None:
        return unknown_text(cls, value)
