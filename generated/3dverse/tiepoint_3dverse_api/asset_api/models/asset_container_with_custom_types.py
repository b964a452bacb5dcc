from enum import StrEnum


class AssetContainerWithCustomTypes(StrEnum):
    MODULES = "modules"

    def __str__(self) -> str:
        return str(self.value)
