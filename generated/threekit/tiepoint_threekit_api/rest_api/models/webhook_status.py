from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class WebhookStatus(StrEnum):
    """State that triggers a webhook: job results or order states."""

    SUCCESS = "success"
    FAILED = "failed"
    IN_PROGRESS = "In Progress"
    LIST = "List"
    COMPLETE = "Complete"
    NEW = "New"
    IN_CART = "In Cart"

    @classmethod
    def _missing_(cls, value: object) -> WebhookStatus | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
