from enum import StrEnum


class PointCloudColorSource(StrEnum):
    COLOR = "Color"
    INTENSITY = "Intensity"
    NONE = "None"
    SCALED_INTENSITY = "ScaledIntensity"

    def __str__(self) -> str:
        return str(self.value)
