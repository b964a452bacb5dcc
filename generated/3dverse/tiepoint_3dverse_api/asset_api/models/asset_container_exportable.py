from enum import StrEnum


class AssetContainerExportable(StrEnum):
    MESHES = "meshes"
    SOUNDS = "sounds"

    def __str__(self) -> str:
        return str(self.value)
