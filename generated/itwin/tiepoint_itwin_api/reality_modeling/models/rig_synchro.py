from enum import StrEnum


class RigSynchro(StrEnum):
    LOOSE = "Loose"
    NONE = "None"
    STRICT = "Strict"

    def __str__(self) -> str:
        return str(self.value)
