from enum import StrEnum


class AltitudeReference(StrEnum):
    SEA_LEVEL = "SeaLevel"
    WGS84_ELLIPSOID = "WGS84Ellipsoid"

    def __str__(self) -> str:
        return str(self.value)
