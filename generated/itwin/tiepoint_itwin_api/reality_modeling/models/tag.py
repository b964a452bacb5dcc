from enum import StrEnum


class Tag(StrEnum):
    APRIL = "April"
    CHECKERBOARDS = "Checkerboards"
    CHILI = "Chili"
    QR = "QR"

    def __str__(self) -> str:
        return str(self.value)
