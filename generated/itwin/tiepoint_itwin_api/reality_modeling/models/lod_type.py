from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class LodType(StrEnum):
    """Structure of the levels of detail."""

    NONE = "None"
    UNARY = "Unary"
    QUADTREE = "Quadtree"
    OCTREE = "Octree"
    ADAPTIVE = "Adaptive"
    BING_MAPS = "BingMaps"

    @classmethod
    def _missing_(cls, value: object) -> LodType | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
