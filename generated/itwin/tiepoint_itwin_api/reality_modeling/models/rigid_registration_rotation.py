from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class RigidRegistrationRotation(StrEnum):
    """What fixes the rotation of the block."""

    NONE = "None"
    USER_CONSTRAINTS = "UserConstraints"
    CONTROL_POINTS = "ControlPoints"
    POSITION_METADATA = "PositionMetadata"
    POINT_CLOUDS = "PointClouds"
    AUTOMATIC = "Automatic"
    ROTATION_METADATA = "RotationMetadata"

    @classmethod
    def _missing_(cls, value: object) -> RigidRegistrationRotation | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
