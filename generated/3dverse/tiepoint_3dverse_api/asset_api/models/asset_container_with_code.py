from enum import StrEnum


class AssetContainerWithCode(StrEnum):
    ANIMATION_SEQUENCES = "animation_sequences"
    MODULES = "modules"
    SCRIPTS = "scripts"
    SHADERS = "shaders"

    def __str__(self) -> str:
        return str(self.value)
