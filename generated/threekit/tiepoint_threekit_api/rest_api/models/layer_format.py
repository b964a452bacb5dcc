from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class LayerFormat(StrEnum):
    """Format of a layer file."""

    PNG = "png"
    JPG = "jpg"
    WEBP = "webp"
    GLB = "glb"
    USDZ = "usdz"

    @classmethod
    def _missing_(cls, value: object) -> LayerFormat | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
