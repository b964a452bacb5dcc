from enum import StrEnum


class ModelingReferenceType(StrEnum):
    COMPLETE = "Complete"
    ORTHOPHOTO = "Orthophoto"

    def __str__(self) -> str:
        return str(self.value)
