from enum import StrEnum


class GetItwinAccountPrefer(StrEnum):
    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    def __str__(self) -> str:
        return str(self.value)
