from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AdjustmentConstraints(StrEnum):
    """What constrains the adjustment."""

    NONE = "None"
    CONTROL_POINTS = "ControlPoints"
    POSITION_METADATA = "PositionMetadata"
    POINT_CLOUDS = "PointClouds"
    AUTOMATIC = "Automatic"

    @classmethod
    def _missing_(cls, value: object) -> AdjustmentConstraints | None:
        return unknown_text(cls, value)
