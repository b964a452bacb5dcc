from enum import StrEnum


class TagType(StrEnum):
    ASSET = "asset"
    CATALOG = "catalog"

    def __str__(self) -> str:
        return str(self.value)
