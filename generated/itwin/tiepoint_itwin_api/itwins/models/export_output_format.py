from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class ExportOutputFormat(StrEnum):
    """File format, for requests."""

    CSV = "Csv"
    CSV_GZIP = "CsvGZip"
    JSON_GZIP = "JsonGZip"
    JSON_ZIP_ARCHIVE = "JsonZipArchive"

    @classmethod
    def _missing_(cls, value: object) -> ExportOutputFormat | None:
        return unknown_text(cls, value)
