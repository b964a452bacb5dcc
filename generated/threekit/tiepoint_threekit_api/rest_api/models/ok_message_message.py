from enum import StrEnum


class OkMessageMessage(StrEnum):
    OK = "ok"

    def __str__(self) -> str:
        return str(self.value)
