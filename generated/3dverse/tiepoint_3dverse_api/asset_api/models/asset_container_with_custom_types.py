from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AssetContainerWithCustomTypes(StrEnum):
    """Asset kinds that declare custom types."""

    MODULES = "modules"

    @classmethod
    def _missing_(cls, value: object) -> AssetContainerWithCustomTypes | None:
        return unknown_text(cls, value)
