from enum import StrEnum


class ColorEqualization(StrEnum):
    BLOCK_WISE = "BlockWise"
    MACHINE_LEARNING = "MachineLearning"
    NONE = "None"

    def __str__(self) -> str:
        return str(self.value)
