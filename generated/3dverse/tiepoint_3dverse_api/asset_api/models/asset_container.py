from enum import StrEnum


class AssetContainer(StrEnum):
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

    def __str__(self) -> str:
        return str(self.value)
