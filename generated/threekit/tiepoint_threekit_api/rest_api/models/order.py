from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "shortId",
        "orgId",
        "originOrgId",
        "customerId",
        "name",
        "status",
        "metadata",
        "platform",
        "cart",
        "items",
        "derivative",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class Order:
    """An order.

    Attributes:
        short_id: 7 to 14 letters, digits, - or _.
        status: State of an order. A public token may change orders in the states List and In Cart only.
        platform: Shop the order comes from.
        items: Old form of the cart.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    short_id: str | Unset = UNSET
    org_id: str | Unset = UNSET
    origin_org_id: str | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: _models.OrderStatus | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    platform: _models.OrderPlatform | Unset = UNSET
    cart: list[_models.CartItem] | Unset = UNSET
    items: list[Any] | Unset = UNSET
    derivative: dict[str, Any] | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.short_id is not UNSET:
            data["shortId"] = self.short_id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.origin_org_id is not UNSET:
            data["originOrgId"] = self.origin_org_id
        if self.customer_id is not UNSET:
            data["customerId"] = self.customer_id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.status is not UNSET:
            data["status"] = write(self.status)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.platform is not UNSET:
            data["platform"] = write(self.platform)
        if self.cart is not UNSET:
            data["cart"] = write(self.cart)
        if self.items is not UNSET:
            data["items"] = write(self.items)
        if self.derivative is not UNSET:
            data["derivative"] = write(self.derivative)
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.deleted_at is not UNSET:
            data["deletedAt"] = write(self.deleted_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.short_id = data.get("shortId", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.origin_org_id = data.get("originOrgId", UNSET)
        self.customer_id = data.get("customerId", UNSET)
        self.name = data.get("name", UNSET)
        self.status = (
            read_enum(_models.OrderStatus, value)
            if (value := data.get("status")) is not None
            else data.get("status", UNSET)
        )
        self.metadata = data.get("metadata", UNSET)
        self.platform = (
            _models.OrderPlatform.from_dict(value)
            if (value := data.get("platform")) is not None
            else data.get("platform", UNSET)
        )
        self.cart = (
            [_models.CartItem.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("cart")) is not None
            else data.get("cart", UNSET)
        )
        self.items = data.get("items", UNSET)
        self.derivative = data.get("derivative", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.created_by = data.get("createdBy", UNSET)
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.deleted_at = (
            read_datetime(value) if (value := data.get("deletedAt")) is not None else data.get("deletedAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
