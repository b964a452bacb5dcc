from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ImportPointCloudOutputsCreate(StrEnum):
    """Output that can be asked of a ImportPointCloud job."""

    SCAN_COLLECTION = "scanCollection"
    SCENE = "scene"

    @classmethod
    def _missing_(cls, value: object) -> ImportPointCloudOutputsCreate | None:
        return unknown_text(cls, value)
