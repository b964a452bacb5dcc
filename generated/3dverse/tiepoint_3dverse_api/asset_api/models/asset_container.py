from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class AssetContainer(StrEnum):
    """Plural path segment that selects the kind of asset."""

    ACTION_MAPS = "action_maps"
    ANIMATIONS = "animations"
    ANIMATION_GRAPHS = "animation_graphs"
    ANIMATION_SEQUENCES = "animation_sequences"
    ANIMATION_SETS = "animation_sets"
    COLLISION_GEOMETRIES = "collision_geometries"
    CUBEMAPS = "cubemaps"
    EVENT_MAPS = "event_maps"
    MATERIALS = "materials"
    MESHES = "meshes"
    MODULES = "modules"
    POINT_CLOUDS = "point_clouds"
    RENDER_GRAPHS = "render_graphs"
    SCENES = "scenes"
    SCRIPTS = "scripts"
    SHADERS = "shaders"
    SKELETONS = "skeletons"
    SOUNDS = "sounds"
    TEXTURES = "textures"
    TEXTURES_1D = "textures_1d"
    TEXTURES_3D = "textures_3d"
    VOLUME_MATERIALS = "volume_materials"

    @classmethod
    def _missing_(cls, value: object) -> AssetContainer | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
