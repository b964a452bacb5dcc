from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class OrderStatus(StrEnum):
    """State of an order. A public token may change orders in the states List and In Cart only."""

    LIST = "List"
    IN_CART = "In Cart"
    NEW = "New"
    IN_PROGRESS = "In Progress"
    COMPLETE = "Complete"

    @classmethod
    def _missing_(cls, value: object) -> OrderStatus | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
