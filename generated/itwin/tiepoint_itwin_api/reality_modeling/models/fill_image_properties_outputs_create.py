from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class FillImagePropertiesOutputsCreate(StrEnum):
    """Output that can be asked of a FillImageProperties job."""

    SCENE = "scene"

    @classmethod
    def _missing_(cls, value: object) -> FillImagePropertiesOutputsCreate | None:
        return unknown_text(cls, value)
