from enum import StrEnum


class DsmFormat(StrEnum):
    ASC = "ASC"
    GEOTIFF = "GeoTIFF"
    NONE = "None"

    def __str__(self) -> str:
        return str(self.value)
