from enum import StrEnum


class RigidRegistrationRotation(StrEnum):
    AUTOMATIC = "Automatic"
    CONTROL_POINTS = "ControlPoints"
    NONE = "None"
    POINT_CLOUDS = "PointClouds"
    POSITION_METADATA = "PositionMetadata"
    ROTATION_METADATA = "RotationMetadata"
    USER_CONSTRAINTS = "UserConstraints"

    def __str__(self) -> str:
        return str(self.value)
