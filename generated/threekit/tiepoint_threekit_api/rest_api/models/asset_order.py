from enum import StrEnum


class AssetOrder(StrEnum):
    CREATED_AT_ASCENDING = "+createdAt"
    CREATED_AT_DESCENDING = "-createdAt"

    def __str__(self) -> str:
        return str(self.value)
