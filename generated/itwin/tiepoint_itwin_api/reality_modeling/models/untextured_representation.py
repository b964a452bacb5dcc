from enum import StrEnum


class UntexturedRepresentation(StrEnum):
    INPAINTING_COMPLETION = "InpaintingCompletion"
    UNIFORM_COLOR = "UniformColor"

    def __str__(self) -> str:
        return str(self.value)
