from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class VectorOptimizationFormat(StrEnum):
    """Output format."""

    GEOJSON = "GeoJSON"
    FEATURE_DB = "FeatureDB"

    @classmethod
    def _missing_(cls, value: object) -> VectorOptimizationFormat | None:
        return unknown_text(cls, value)
