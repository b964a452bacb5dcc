from enum import StrEnum


class TouchUpImportOutputsCreate(StrEnum):
    IMPORT_INFO = "importInfo"

    def __str__(self) -> str:
        return str(self.value)
