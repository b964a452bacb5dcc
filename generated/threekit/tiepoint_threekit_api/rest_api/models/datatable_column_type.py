from enum import StrEnum


class DatatableColumnType(StrEnum):
    ASSET = "Asset"
    NUMBER = "Number"
    STRING = "String"

    def __str__(self) -> str:
        return str(self.value)
