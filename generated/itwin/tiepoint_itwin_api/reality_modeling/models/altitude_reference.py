from __future__ import annotations

from enum import StrEnum

from .._wire import unknown_text


class AltitudeReference(StrEnum):
    """What heights read from photos are measured from."""

    SEA_LEVEL = "SeaLevel"
    WGS84_ELLIPSOID = "WGS84Ellipsoid"

    @classmethod
    def _missing_(cls, value: object) -> AltitudeReference | None:
        return unknown_text(cls, value)
