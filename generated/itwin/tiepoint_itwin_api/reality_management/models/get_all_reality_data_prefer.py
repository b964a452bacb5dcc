from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class GetAllRealityDataPrefer(StrEnum):
    """Get all reality data prefer."""

    MINIMAL = "return=minimal"
    REPRESENTATION = "return=representation"

    @classmethod
    def _missing_(cls, value: object) -> GetAllRealityDataPrefer | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
