from enum import StrEnum


class GlbExportVersion(StrEnum):
    EXPERIMENTAL = "experimental"
    PLATFORM = "platform"

    def __str__(self) -> str:
        return str(self.value)
