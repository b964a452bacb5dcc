from enum import StrEnum


class GetAssetDependenciesDepthType0(StrEnum):
    ALL = "all"
    DIRECT = "direct"

    def __str__(self) -> str:
        return str(self.value)
