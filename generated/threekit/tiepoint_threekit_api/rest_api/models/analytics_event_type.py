from __future__ import annotations

from enum import StrEnum

from ..._runtime.wire import unknown_text


class AnalyticsEventType(StrEnum):
    """Kind of analytics event."""

    PRODUCT_DOWNLOAD = "product download"
    PRODUCT_SESSION_START = "product session start"
    PRODUCT_SESSION_END = "product session end"
    PRODUCT_CONFIGURATION_START = "product configuration start"
    PRODUCT_CONFIGURATION_ATTRIBUTE_SET = "product configuration attribute set"
    PRODUCT_CART_ADD = "product cart-add"
    PRODUCT_ORDERED = "product ordered"
    PRODUCT_SOCIAL_SHARE = "product social share"
    PRODUCT_AR_NOT_AVAILABLE = "product AR not available"
    PRODUCT_AR_OFFERED = "product AR offered"
    PRODUCT_AR_DOWNLOAD = "product AR download"
    PRODUCT_AR_MOBILE_TRANSITION_OFFERED = "product AR mobile transition offered"
    PRODUCT_AR_MOBILE_TRANSITION_COMPLETED = "product AR mobile transition completed"

    @classmethod
    def _missing_(cls, value: object) -> AnalyticsEventType | None:
        return unknown_text(cls, value)

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        # Some Pythons, such as 3.11.2, copy and pickle by name, which unknown values have none of.
        return type(self), (self.value,)
