from enum import StrEnum


class CasAssetType(StrEnum):
    ATTRIBUTE = "Attribute"
    NODE = "Node"

    def __str__(self) -> str:
        return str(self.value)
