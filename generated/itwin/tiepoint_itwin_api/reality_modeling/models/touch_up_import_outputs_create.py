from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class TouchUpImportOutputsCreate(StrEnum):
    """Output that can be asked of a TouchUpImport job."""

    IMPORT_INFO = "importInfo"

    @classmethod
    def _missing_(cls, value: object) -> TouchUpImportOutputsCreate | None:
        return unknown_text(cls, value)
