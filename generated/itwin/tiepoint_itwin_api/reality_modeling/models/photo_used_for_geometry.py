from enum import StrEnum


class PhotoUsedForGeometry(StrEnum):
    EXCLUDE_THERMAL = "ExcludeThermal"
    INCLUDE_THERMAL = "IncludeThermal"
    NONE = "None"

    def __str__(self) -> str:
        return str(self.value)
