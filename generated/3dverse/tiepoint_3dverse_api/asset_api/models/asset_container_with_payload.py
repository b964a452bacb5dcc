from enum import StrEnum


class AssetContainerWithPayload(StrEnum):
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

    def __str__(self) -> str:
        return str(self.value)
