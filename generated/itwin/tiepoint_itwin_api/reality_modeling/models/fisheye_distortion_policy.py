from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class FisheyeDistortionPolicy(StrEnum):
    """Which fisheye distortion parameters calibration may change."""

    ADJUST_01_XX_0 = "Adjust_01xx0"
    ADJUST_X_1_XX_0 = "Adjust_x1xx0"
    ADJUST_X_1_XXX = "Adjust_x1xxx"
    KEEP = "Keep"

    @classmethod
    def _missing_(cls, value: object) -> FisheyeDistortionPolicy | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
