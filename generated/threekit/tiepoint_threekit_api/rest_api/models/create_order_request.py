from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, listed, read_enum, rest, write
from ..types import UNSET, Unset

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
        data: dict[str, Any] = {
            **write(self.additional_properties),
            "platform": write(self.platform),
            "cart": write(self.cart),
        }
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
        return cls(
            platform=_models.OrderPlatform.from_dict(value) if (value := data["platform"]) is not None else NULL,
            cart=[_models.CartItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["cart"]) is not None
            else NULL,
            org_id=data.get("orgId", UNSET),
            origin_org_id=data.get("originOrgId", UNSET),
            items=[_models.OrderItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("items")) is not None
            else data.get("items", UNSET),
            name=data.get("name", UNSET),
            status=read_enum(_models.OrderStatus, value)
            if (value := data.get("status")) is not None
            else data.get("status", UNSET),
            metadata=data.get("metadata", UNSET),
            derivative=data.get("derivative", UNSET),
            customer_id=data.get("customerId", UNSET),
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
