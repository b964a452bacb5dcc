from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class JobType(StrEnum):
    """Kind of conversion job."""

    POINT_CLOUD_CONVERSION = "PointCloudConversion"
    POINT_CLOUD_OPTIMIZATION = "PointCloudOptimization"
    TILE_MAP_OPTIMIZATION = "TileMapOptimization"
    VECTOR_OPTIMIZATION = "VectorOptimization"
    MESH_SAMPLING = "MeshSampling"
    CONTEXT_SCENE_TILER = "ContextSceneTiler"

    @classmethod
    def _missing_(cls, value: object) -> JobType | None:
        return unknown_text(cls, value)
