from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ContainerType(StrEnum):
    """Kind of container address."""

    AZURE_BLOB_SAS_URL = "AzureBlobSasUrl"

    @classmethod
    def _missing_(cls, value: object) -> ContainerType | None:
        return unknown_text(cls, value)
