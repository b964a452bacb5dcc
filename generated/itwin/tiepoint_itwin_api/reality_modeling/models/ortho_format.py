from enum import StrEnum


class OrthoFormat(StrEnum):
    GEOTIFF = "GeoTIFF"
    JPEG = "JPEG"
    NONE = "None"

    def __str__(self) -> str:
        return str(self.value)
