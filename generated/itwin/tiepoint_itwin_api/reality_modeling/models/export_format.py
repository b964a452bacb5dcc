from enum import StrEnum


class ExportFormat(StrEnum):
    I3S = "I3S"
    LAS = "LAS"
    OBJ = "OBJ"
    OPC = "OPC"
    ORTHOPHOTO_DSM = "OrthophotoDSM"
    OSGB = "OSGB"
    PLY = "PLY"
    THREE_D_TILES = "3DTiles"
    THREE_MX = "3MX"

    def __str__(self) -> str:
        return str(self.value)
