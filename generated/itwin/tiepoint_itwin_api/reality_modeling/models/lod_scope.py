from enum import StrEnum


class LodScope(StrEnum):
    ACROSS_TILES = "AcrossTiles"
    TILE_WISE = "TileWise"

    def __str__(self) -> str:
        return str(self.value)
