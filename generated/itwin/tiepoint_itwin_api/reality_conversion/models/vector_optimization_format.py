from enum import StrEnum


class VectorOptimizationFormat(StrEnum):
    FEATURE_DB = "FeatureDB"
    GEOJSON = "GeoJSON"

    def __str__(self) -> str:
        return str(self.value)
