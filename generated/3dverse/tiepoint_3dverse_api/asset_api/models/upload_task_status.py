from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class UploadTaskStatus(StrEnum):
    """State of an upload task. The last three values are final (inferred from their names)."""

    WAITING = "waiting"
    DOWNLOADING = "downloading"
    PENDING = "pending"
    CONVERTING = "converting"
    SUCCESS = "success"
    ERROR = "error"
    REJECTED = "rejected"

    @classmethod
    def _missing_(cls, value: object) -> UploadTaskStatus | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
