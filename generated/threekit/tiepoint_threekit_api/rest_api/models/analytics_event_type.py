from enum import StrEnum


class AnalyticsEventType(StrEnum):
    PRODUCT_AR_DOWNLOAD = "product AR download"
    PRODUCT_AR_MOBILE_TRANSITION_COMPLETED = "product AR mobile transition completed"
    PRODUCT_AR_MOBILE_TRANSITION_OFFERED = "product AR mobile transition offered"
    PRODUCT_AR_NOT_AVAILABLE = "product AR not available"
    PRODUCT_AR_OFFERED = "product AR offered"
    PRODUCT_CART_ADD = "product cart-add"
    PRODUCT_CONFIGURATION_ATTRIBUTE_SET = "product configuration attribute set"
    PRODUCT_CONFIGURATION_START = "product configuration start"
    PRODUCT_DOWNLOAD = "product download"
    PRODUCT_ORDERED = "product ordered"
    PRODUCT_SESSION_END = "product session end"
    PRODUCT_SESSION_START = "product session start"
    PRODUCT_SOCIAL_SHARE = "product social share"

    def __str__(self) -> str:
        return str(self.value)
