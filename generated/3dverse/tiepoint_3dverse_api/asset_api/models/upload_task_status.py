from enum import StrEnum


class UploadTaskStatus(StrEnum):
    CONVERTING = "converting"
    DOWNLOADING = "downloading"
    ERROR = "error"
    PENDING = "pending"
    REJECTED = "rejected"
    SUCCESS = "success"
    WAITING = "waiting"

    def __str__(self) -> str:
        return str(self.value)
