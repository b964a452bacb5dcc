from enum import StrEnum


class PairSelection(StrEnum):
    DEFAULT = "Default"
    EXHAUSTIVE = "Exhaustive"
    LOOP = "Loop"
    SEQUENCE = "Sequence"
    SIMILAR_ONLY = "SimilarOnly"

    def __str__(self) -> str:
        return str(self.value)
