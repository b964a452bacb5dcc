from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GlbExportVersion(StrEnum):
    """Exporter to use."""

    PLATFORM = "platform"
    EXPERIMENTAL = "experimental"

    @classmethod
    def _missing_(cls, value: object) -> GlbExportVersion | None:
        return unknown_text(cls, value)
