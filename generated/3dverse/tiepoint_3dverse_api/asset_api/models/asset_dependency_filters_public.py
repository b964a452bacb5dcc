from enum import StrEnum


class AssetDependencyFiltersPublic(StrEnum):
    EXCLUDE = "exclude"
    INCLUDE = "include"
    RESTRICT_TO = "restrict-to"

    def __str__(self) -> str:
        return str(self.value)
