from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class JobState(StrEnum):
    """Where a job stands. Cancelled, Failed and Success are final."""

    QUEUED = "Queued"
    ACTIVE = "Active"
    TERMINATING_ON_CANCEL = "TerminatingOnCancel"
    TERMINATING_ON_FAILURE = "TerminatingOnFailure"
    CANCELLED = "Cancelled"
    FAILED = "Failed"
    SUCCESS = "Success"

    @classmethod
    def _missing_(cls, value: object) -> JobState | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
