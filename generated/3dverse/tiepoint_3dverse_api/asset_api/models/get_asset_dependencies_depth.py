from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class GetAssetDependenciesDepth(StrEnum):
    """`GetAssetDependenciesDepth` of the definition."""

    ALL = "all"
    DIRECT = "direct"

    @classmethod
    def _missing_(cls, value: object) -> GetAssetDependenciesDepth | None:
        return unknown_text(cls, value)
