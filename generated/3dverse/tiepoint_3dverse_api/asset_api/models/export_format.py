from enum import StrEnum


class ExportFormat(StrEnum):
    OBJ = "obj"
    STL = "stl"

    def __str__(self) -> str:
        return str(self.value)
