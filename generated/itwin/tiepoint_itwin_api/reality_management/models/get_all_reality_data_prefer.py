from enum import StrEnum


class GetAllRealityDataPrefer(StrEnum):
    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    def __str__(self) -> str:
        return str(self.value)
