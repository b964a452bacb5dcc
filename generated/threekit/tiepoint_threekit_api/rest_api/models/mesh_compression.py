from enum import StrEnum


class MeshCompression(StrEnum):
    DRACO = "draco"
    MESHOPT = "meshopt"
    NONE = "none"
    QUANTIZE = "quantize"

    def __str__(self) -> str:
        return str(self.value)
