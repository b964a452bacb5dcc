from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class ExportOutputFormat(StrEnum):
    """File format, for requests."""

    CSV = "Csv"
    CSV_GZIP = "CsvGZip"
    JSON_GZIP = "JsonGZip"
    JSON_ZIP_ARCHIVE = "JsonZipArchive"

    @classmethod
    def _missing_(cls, value: object) -> ExportOutputFormat | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
