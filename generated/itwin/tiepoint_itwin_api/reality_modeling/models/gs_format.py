from enum import StrEnum


class GSFormat(StrEnum):
    PLY = "PLY"
    SPZ = "SPZ"
    THREE_D_TILES = "3DTiles"
    THREE_D_TILES_LOD = "3DTilesLOD"

    def __str__(self) -> str:
        return str(self.value)
