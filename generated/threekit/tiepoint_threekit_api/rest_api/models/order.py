from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.order_status import OrderStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cart_item import CartItem
    from ..models.json_object import JsonObject
    from ..models.nested_metadata import NestedMetadata
    from ..models.order_platform import OrderPlatform


T = TypeVar("T", bound="Order")


@_attrs_define
class Order:
    """An order.

    Example:
        {'id': '7a1c0000-0000-4000-8000-000000000004', 'shortId': 'Or3_-xyZ9', 'orgId':
            '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'status': 'New', 'cart': [{'configurationId':
            '7a1c0000-0000-4000-8000-000000000003', 'count': 1}], 'platform': {'id': '1001', 'platform': 'shop',
            'storeName': 'demo'}, 'createdAt': '2026-01-15T09:30:00.000Z'}

    Attributes:
        id (UUID):
        short_id (str | Unset): 7 to 14 letters, digits, - or _.
        org_id (UUID | Unset):
        origin_org_id (None | str | Unset):
        customer_id (None | str | Unset):
        name (None | str | Unset):
        status (OrderStatus | Unset): State of an order. A public token may change orders in the states List and In Cart
            only.
        metadata (NestedMetadata | None | Unset):
        platform (OrderPlatform | Unset): Shop the order comes from.
        cart (list[CartItem] | Unset):
        items (list[Any] | Unset): Old form of the cart.
        derivative (JsonObject | None | Unset):
        created_at (datetime.datetime | Unset): When the record was made.
        created_by (str | Unset): Who made the record.
        updated_at (datetime.datetime | None | Unset): When the record last changed.
        deleted_at (datetime.datetime | None | Unset): Set while the record is soft-deleted.
    """

    id: UUID
    short_id: str | Unset = UNSET
    org_id: UUID | Unset = UNSET
    origin_org_id: None | str | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    status: OrderStatus | Unset = UNSET
    metadata: NestedMetadata | None | Unset = UNSET
    platform: OrderPlatform | Unset = UNSET
    cart: list[CartItem] | Unset = UNSET
    items: list[Any] | Unset = UNSET
    derivative: JsonObject | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415

        id = str(self.id)

        short_id = self.short_id

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        origin_org_id: None | str | Unset
        if isinstance(self.origin_org_id, Unset):
            origin_org_id = UNSET
        else:
            origin_org_id = self.origin_org_id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, NestedMetadata):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        platform: dict[str, Any] | Unset = UNSET
        if not isinstance(self.platform, Unset):
            platform = self.platform.to_dict()

        cart: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cart, Unset):
            cart = []
            for cart_item_data in self.cart:
                cart_item = cart_item_data.to_dict()
                cart.append(cart_item)

        items: list[Any] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = self.items

        derivative: dict[str, Any] | None | Unset
        if isinstance(self.derivative, Unset):
            derivative = UNSET
        elif isinstance(self.derivative, JsonObject):
            derivative = self.derivative.to_dict()
        else:
            derivative = self.derivative

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        created_by = self.created_by

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if short_id is not UNSET:
            field_dict["shortId"] = short_id
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if origin_org_id is not UNSET:
            field_dict["originOrgId"] = origin_org_id
        if customer_id is not UNSET:
            field_dict["customerId"] = customer_id
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if platform is not UNSET:
            field_dict["platform"] = platform
        if cart is not UNSET:
            field_dict["cart"] = cart
        if items is not UNSET:
            field_dict["items"] = items
        if derivative is not UNSET:
            field_dict["derivative"] = derivative
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deletedAt"] = deleted_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cart_item import CartItem  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415
        from ..models.order_platform import OrderPlatform  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        short_id = d.pop("shortId", UNSET)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        def _parse_origin_org_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        origin_org_id = _parse_origin_org_id(d.pop("originOrgId", UNSET))

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customerId", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        _status = d.pop("status", UNSET)
        status: OrderStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = OrderStatus(_status)

        def _parse_metadata(data: object) -> NestedMetadata | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = NestedMetadata.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NestedMetadata | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        _platform = d.pop("platform", UNSET)
        platform: OrderPlatform | Unset
        if isinstance(_platform, Unset):
            platform = UNSET
        else:
            platform = OrderPlatform.from_dict(_platform)

        _cart = d.pop("cart", UNSET)
        cart: list[CartItem] | Unset = UNSET
        if _cart is not UNSET:
            cart = []
            for cart_item_data in _cart:
                cart_item = CartItem.from_dict(cart_item_data)

                cart.append(cart_item)

        items = cast(list[Any], d.pop("items", UNSET))

        def _parse_derivative(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                derivative_type_0 = JsonObject.from_dict(data)

                return derivative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        derivative = _parse_derivative(d.pop("derivative", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        created_by = d.pop("createdBy", UNSET)

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        def _parse_deleted_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_0 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deletedAt", UNSET))

        _model = cls(
            id=id,
            short_id=short_id,
            org_id=org_id,
            origin_org_id=origin_org_id,
            customer_id=customer_id,
            name=name,
            status=status,
            metadata=metadata,
            platform=platform,
            cart=cart,
            items=items,
            derivative=derivative,
            created_at=created_at,
            created_by=created_by,
            updated_at=updated_at,
            deleted_at=deleted_at,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
