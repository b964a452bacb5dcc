from enum import StrEnum


class ITwinClass(StrEnum):
    ACCOUNT = "Account"
    ENDEAVOR = "Endeavor"
    THING = "Thing"

    def __str__(self) -> str:
        return str(self.value)
