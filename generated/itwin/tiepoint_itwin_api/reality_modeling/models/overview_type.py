from enum import StrEnum


class OverviewType(StrEnum):
    EMBEDDED = "Embedded"
    NONE = "None"
    OVR_FILE = "OvrFile"

    def __str__(self) -> str:
        return str(self.value)
