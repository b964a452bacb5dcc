from enum import StrEnum


class JobType(StrEnum):
    CONTEXT_SCENE_TILER = "ContextSceneTiler"
    MESH_SAMPLING = "MeshSampling"
    POINT_CLOUD_CONVERSION = "PointCloudConversion"
    POINT_CLOUD_OPTIMIZATION = "PointCloudOptimization"
    TILE_MAP_OPTIMIZATION = "TileMapOptimization"
    VECTOR_OPTIMIZATION = "VectorOptimization"

    def __str__(self) -> str:
        return str(self.value)
