from enum import StrEnum


class ImportPointCloudOutputsCreate(StrEnum):
    SCAN_COLLECTION = "scanCollection"
    SCENE = "scene"

    def __str__(self) -> str:
        return str(self.value)
