from enum import StrEnum


class AdjustmentConstraints(StrEnum):
    AUTOMATIC = "Automatic"
    CONTROL_POINTS = "ControlPoints"
    NONE = "None"
    POINT_CLOUDS = "PointClouds"
    POSITION_METADATA = "PositionMetadata"

    def __str__(self) -> str:
        return str(self.value)
