from enum import StrEnum


class GetItwinPrefer(StrEnum):
    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    def __str__(self) -> str:
        return str(self.value)
