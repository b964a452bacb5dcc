from enum import StrEnum


class TilingMode(StrEnum):
    ADAPTIVE = "Adaptive"
    NO_TILING = "NoTiling"
    REGULAR_PLANAR_GRID = "RegularPlanarGrid"
    REGULAR_VOLUMETRIC_GRID = "RegularVolumetricGrid"

    def __str__(self) -> str:
        return str(self.value)
