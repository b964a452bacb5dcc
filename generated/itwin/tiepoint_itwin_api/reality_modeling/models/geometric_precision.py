from enum import StrEnum


class GeometricPrecision(StrEnum):
    EXTRA = "Extra"
    HIGH = "High"
    MEDIUM = "Medium"
    ULTRA = "Ultra"

    def __str__(self) -> str:
        return str(self.value)
