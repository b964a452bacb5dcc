from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TilingOutputsCreate(StrEnum):
    """Output that can be asked of a Tiling job."""

    MODELING_REFERENCE = "modelingReference"

    @classmethod
    def _missing_(cls, value: object) -> TilingOutputsCreate | None:
        return unknown_text(cls, value)
