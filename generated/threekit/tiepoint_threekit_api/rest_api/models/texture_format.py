from enum import StrEnum


class TextureFormat(StrEnum):
    KTX2 = "ktx2"
    ORIGINAL = "original"
    WEBP = "webp"

    def __str__(self) -> str:
        return str(self.value)
