from enum import StrEnum


class JobState(StrEnum):
    ACTIVE = "Active"
    CANCELLED = "Cancelled"
    FAILED = "Failed"
    QUEUED = "Queued"
    SUCCESS = "Success"
    TERMINATING_ON_CANCEL = "TerminatingOnCancel"
    TERMINATING_ON_FAILURE = "TerminatingOnFailure"

    def __str__(self) -> str:
        return str(self.value)
