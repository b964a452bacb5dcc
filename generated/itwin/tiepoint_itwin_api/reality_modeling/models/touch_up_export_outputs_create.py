from enum import StrEnum


class TouchUpExportOutputsCreate(StrEnum):
    TOUCH_UP_DATA = "touchUpData"

    def __str__(self) -> str:
        return str(self.value)
