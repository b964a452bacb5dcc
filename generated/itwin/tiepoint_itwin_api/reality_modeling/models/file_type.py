from enum import StrEnum


class FileType(StrEnum):
    PRESET = "Preset"

    def __str__(self) -> str:
        return str(self.value)
