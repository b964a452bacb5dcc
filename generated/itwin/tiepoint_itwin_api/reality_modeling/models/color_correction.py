from enum import StrEnum


class ColorCorrection(StrEnum):
    BLOCK_WISE = "BlockWise"
    BLOCK_WISE_WITH_THERMAL = "BlockWiseWithThermal"
    NONE = "None"
    STANDARD = "Standard"
    STANDARD_WITH_THERMAL = "StandardWithThermal"

    def __str__(self) -> str:
        return str(self.value)
