from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GaussianSplatsOutputsCreate(StrEnum):
    """Output that can be asked of a GaussianSplats job."""

    SPLATS = "splats"
    SPLATS_REFERENCE = "splatsReference"

    @classmethod
    def _missing_(cls, value: object) -> GaussianSplatsOutputsCreate | None:
        return unknown_text(cls, value)
