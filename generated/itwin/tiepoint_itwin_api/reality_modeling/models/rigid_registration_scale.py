from enum import StrEnum


class RigidRegistrationScale(StrEnum):
    AUTOMATIC = "Automatic"
    CONTROL_POINTS = "ControlPoints"
    NONE = "None"
    POINT_CLOUDS = "PointClouds"
    POSITION_METADATA = "PositionMetadata"
    USER_CONSTRAINTS = "UserConstraints"

    def __str__(self) -> str:
        return str(self.value)
