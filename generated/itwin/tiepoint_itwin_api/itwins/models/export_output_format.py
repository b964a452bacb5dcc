from enum import StrEnum


class ExportOutputFormat(StrEnum):
    CSV = "Csv"
    CSV_GZIP = "CsvGZip"
    JSON_GZIP = "JsonGZip"
    JSON_ZIP_ARCHIVE = "JsonZipArchive"

    def __str__(self) -> str:
        return str(self.value)
