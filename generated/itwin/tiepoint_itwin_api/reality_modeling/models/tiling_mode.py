from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class TilingMode(StrEnum):
    """How the scene is cut into tiles."""

    NO_TILING = "NoTiling"
    REGULAR_PLANAR_GRID = "RegularPlanarGrid"
    REGULAR_VOLUMETRIC_GRID = "RegularVolumetricGrid"
    ADAPTIVE = "Adaptive"

    @classmethod
    def _missing_(cls, value: object) -> TilingMode | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
