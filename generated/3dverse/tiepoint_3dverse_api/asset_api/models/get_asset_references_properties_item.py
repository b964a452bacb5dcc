from enum import StrEnum


class GetAssetReferencesPropertiesItem(StrEnum):
    COUNT = "count"
    NAME = "name"
    PUBLIC = "public"

    def __str__(self) -> str:
        return str(self.value)
