from enum import StrEnum


class TileMapOptimizationFormat(StrEnum):
    XYZ_TILE_MAP = "XYZTileMap"

    def __str__(self) -> str:
        return str(self.value)
