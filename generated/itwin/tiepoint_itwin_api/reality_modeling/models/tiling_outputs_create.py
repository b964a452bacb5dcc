from enum import StrEnum


class TilingOutputsCreate(StrEnum):
    MODELING_REFERENCE = "modelingReference"

    def __str__(self) -> str:
        return str(self.value)
