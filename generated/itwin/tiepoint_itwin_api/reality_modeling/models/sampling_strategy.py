from enum import StrEnum


class SamplingStrategy(StrEnum):
    ABSOLUTE = "Absolute"
    RESOLUTION = "Resolution"

    def __str__(self) -> str:
        return str(self.value)
