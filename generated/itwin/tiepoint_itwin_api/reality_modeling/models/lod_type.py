from enum import StrEnum


class LodType(StrEnum):
    ADAPTIVE = "Adaptive"
    BING_MAPS = "BingMaps"
    NONE = "None"
    OCTREE = "Octree"
    QUADTREE = "Quadtree"
    UNARY = "Unary"

    def __str__(self) -> str:
        return str(self.value)
