from enum import StrEnum


class CreateAssetV2RequestType(StrEnum):
    ITEM = "item"

    def __str__(self) -> str:
        return str(self.value)
