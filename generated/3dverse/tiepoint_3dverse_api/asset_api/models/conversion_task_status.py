from enum import StrEnum


class ConversionTaskStatus(StrEnum):
    CONVERTING = "converting"
    ERROR = "error"
    PENDING = "pending"
    SUCCESS = "success"

    def __str__(self) -> str:
        return str(self.value)
