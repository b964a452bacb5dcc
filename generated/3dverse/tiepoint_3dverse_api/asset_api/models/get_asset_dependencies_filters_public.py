from enum import StrEnum


class GetAssetDependenciesFiltersPublic(StrEnum):
    EXCLUDE = "exclude"
    INCLUDE = "include"
    RESTRICT_TO = "restrict-to"

    def __str__(self) -> str:
        return str(self.value)
