from enum import StrEnum


class TilingPairSelection(StrEnum):
    GENERIC = "Generic"
    REGION_OF_INTEREST = "RegionOfInterest"
    STRUCTURED_AERIAL = "StructuredAerial"

    def __str__(self) -> str:
        return str(self.value)
