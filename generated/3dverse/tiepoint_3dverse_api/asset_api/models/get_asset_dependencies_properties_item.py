from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetAssetDependenciesPropertiesItem(StrEnum):
    """Get asset dependencies properties item."""

    NAME = "name"
    DEPENDENCIES = "dependencies"
    COUNT = "count"
    PUBLIC = "public"
    ACCESSIBLE = "accessible"
    PAYLOAD_INFO = "payload_info"

    @classmethod
    def _missing_(cls, value: object) -> GetAssetDependenciesPropertiesItem | None:
        return unknown_text(cls, value)
