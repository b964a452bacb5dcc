from enum import StrEnum


class OrderStatus(StrEnum):
    COMPLETE = "Complete"
    IN_CART = "In Cart"
    IN_PROGRESS = "In Progress"
    LIST = "List"
    NEW = "New"

    def __str__(self) -> str:
        return str(self.value)
