from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class MeshSamplingFormat(StrEnum):
    """Output format."""

    OPC = "OPC"
    THREE_D_TILES_PNTS = "3DTilesPnts"
    THREE_D_TILES_GLBC = "3DTilesGlbc"
    LAS = "LAS"
    LAZ = "LAZ"
    E57 = "E57"
    POD = "POD"

    @classmethod
    def _missing_(cls, value: object) -> MeshSamplingFormat | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
