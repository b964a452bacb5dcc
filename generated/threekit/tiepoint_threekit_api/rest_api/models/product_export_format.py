from enum import StrEnum


class ProductExportFormat(StrEnum):
    JSON = "json"

    def __str__(self) -> str:
        return str(self.value)
