from enum import StrEnum


class ThumbnailSize(StrEnum):
    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"
    TINY = "tiny"

    def __str__(self) -> str:
        return str(self.value)
