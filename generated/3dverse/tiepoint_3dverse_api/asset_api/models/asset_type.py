from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class AssetType(StrEnum):
    """Kind of an asset, singular form."""

    ACTION_MAP = "action_map"
    ANIMATION = "animation"
    ANIMATION_GRAPH = "animation_graph"
    ANIMATION_SEQUENCE = "animation_sequence"
    ANIMATION_SET = "animation_set"
    COLLISION_GEOMETRY = "collision_geometry"
    CUBEMAP = "cubemap"
    EVENT_MAP = "event_map"
    MATERIAL = "material"
    MESH = "mesh"
    MODULE = "module"
    POINT_CLOUD = "point_cloud"
    RENDER_GRAPH = "render_graph"
    SCENE = "scene"
    SCRIPT = "script"
    SHADER = "shader"
    SKELETON = "skeleton"
    SOUND = "sound"
    TEXTURE = "texture"
    TEXTURE_1D = "texture_1d"
    TEXTURE_3D = "texture_3d"
    VOLUME_MATERIAL = "volume_material"

    @classmethod
    def _missing_(cls, value: object) -> AssetType | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
