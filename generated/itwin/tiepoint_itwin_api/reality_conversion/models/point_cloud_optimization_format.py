from enum import StrEnum


class PointCloudOptimizationFormat(StrEnum):
    E57 = "E57"
    LAS = "LAS"
    LAZ = "LAZ"
    OPC = "OPC"
    POD = "POD"
    THREE_D_TILES_GLBC = "3DTilesGlbc"
    THREE_D_TILES_PNTS = "3DTilesPnts"

    def __str__(self) -> str:
        return str(self.value)
