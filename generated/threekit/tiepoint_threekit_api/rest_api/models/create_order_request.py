from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {"platform", "cart", "orgId", "originOrgId", "items", "name", "status", "metadata", "derivative", "customerId"}
)


@define(kw_only=True)
class CreateOrderRequest:
    """A new order.

    Attributes:
        platform: Shop the order comes from.
        cart: What is ordered.
        items: Old form of the cart.
        name: At most 255 characters.
        status: State of an order. A public token may change orders in the states List and In Cart only.
        metadata: Metadata whose values may also be objects.
    """

    platform: _models.OrderPlatform
    cart: list[_models.CartItem]
    org_id: str | Unset = UNSET
    origin_org_id: str | Unset = UNSET
    items: list[_models.OrderItem] | Unset = UNSET
    name: str | None | Unset = UNSET
    status: _models.OrderStatus | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    derivative: dict[str, Any] | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["platform"] = write(self.platform)
        data["cart"] = write(self.cart)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.origin_org_id is not UNSET:
            data["originOrgId"] = self.origin_org_id
        if self.items is not UNSET:
            data["items"] = write(self.items)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.status is not UNSET:
            data["status"] = write(self.status)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.derivative is not UNSET:
            data["derivative"] = write(self.derivative)
        if self.customer_id is not UNSET:
            data["customerId"] = self.customer_id
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.platform = _models.OrderPlatform.from_dict(value) if (value := data["platform"]) is not None else NULL
        self.cart = (
            [_models.CartItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["cart"]) is not None
            else NULL
        )
        self.org_id = data.get("orgId", UNSET)
        self.origin_org_id = data.get("originOrgId", UNSET)
        self.items = (
            [_models.OrderItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("items")) is not None
            else data.get("items", UNSET)
        )
        self.name = data.get("name", UNSET)
        self.status = (
            read_enum(_models.OrderStatus, value)
            if (value := data.get("status")) is not None
            else data.get("status", UNSET)
        )
        self.metadata = data.get("metadata", UNSET)
        self.derivative = data.get("derivative", UNSET)
        self.customer_id = data.get("customerId", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
