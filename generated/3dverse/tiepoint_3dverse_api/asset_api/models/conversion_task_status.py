from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class ConversionTaskStatus(StrEnum):
    """State of one conversion. The last two values are final (inferred from their names)."""

    PENDING = "pending"
    CONVERTING = "converting"
    SUCCESS = "success"
    ERROR = "error"

    @classmethod
    def _missing_(cls, value: object) -> ConversionTaskStatus | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
