from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


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

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
