from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class AssetContainerWithPayload(StrEnum):
    """Asset kinds that carry a binary payload."""

    ANIMATIONS = "animations"
    ANIMATION_SEQUENCES = "animation_sequences"
    COLLISION_GEOMETRIES = "collision_geometries"
    MESHES = "meshes"
    POINT_CLOUDS = "point_clouds"
    SCRIPTS = "scripts"
    SHADERS = "shaders"
    SKELETONS = "skeletons"
    SOUNDS = "sounds"
    TEXTURES = "textures"
    TEXTURES_1D = "textures_1d"
    TEXTURES_3D = "textures_3d"

    @classmethod
    def _missing_(cls, value: object) -> AssetContainerWithPayload | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
