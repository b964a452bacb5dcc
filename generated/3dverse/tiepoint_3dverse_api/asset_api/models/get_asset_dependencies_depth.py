from enum import StrEnum


class GetAssetDependenciesDepth(StrEnum):
    ALL = "all"
    DIRECT = "direct"

    def __str__(self) -> str:
        return str(self.value)
