from enum import StrEnum


class GetMyItwinsPrefer(StrEnum):
    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    def __str__(self) -> str:
        return str(self.value)
