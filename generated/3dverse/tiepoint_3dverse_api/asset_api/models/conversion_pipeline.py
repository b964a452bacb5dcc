from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class ConversionPipeline(StrEnum):
    """Converter chosen for a source file."""

    AUTO_DETECT = "auto-detect"
    VOLUME = "volume"
    SCENE = "scene"
    TEXTURE = "texture"
    ANIMATION = "animation"
    POINT_CLOUD = "point-cloud"

    @classmethod
    def _missing_(cls, value: object) -> ConversionPipeline | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
