from enum import StrEnum


class AssetExportFormat(StrEnum):
    DXF = "dxf"
    GLB = "glb"
    STEP = "step"
    STL = "stl"
    USDZ = "usdz"

    def __str__(self) -> str:
        return str(self.value)
