from enum import StrEnum


class ColorSource(StrEnum):
    NONE = "None"
    RESOLUTION = "Resolution"
    THERMAL = "Thermal"
    VISIBLE = "Visible"

    def __str__(self) -> str:
        return str(self.value)
