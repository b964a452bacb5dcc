from enum import StrEnum


class JobRunResultCode(StrEnum):
    FAILED = "Failed"
    SUCCESS = "Success"

    def __str__(self) -> str:
        return str(self.value)
