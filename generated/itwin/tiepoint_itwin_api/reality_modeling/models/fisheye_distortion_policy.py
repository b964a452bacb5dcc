from enum import StrEnum


class FisheyeDistortionPolicy(StrEnum):
    ADJUST_01_XX_0 = "Adjust_01xx0"
    ADJUST_X_1_XXX = "Adjust_x1xxx"
    ADJUST_X_1_XX_0 = "Adjust_x1xx0"
    KEEP = "Keep"

    def __str__(self) -> str:
        return str(self.value)
