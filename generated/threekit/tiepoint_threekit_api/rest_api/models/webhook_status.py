from enum import StrEnum


class WebhookStatus(StrEnum):
    COMPLETE = "Complete"
    FAILED = "failed"
    IN_CART = "In Cart"
    IN_PROGRESS = "In Progress"
    LIST = "List"
    NEW = "New"
    SUCCESS = "success"

    def __str__(self) -> str:
        return str(self.value)
