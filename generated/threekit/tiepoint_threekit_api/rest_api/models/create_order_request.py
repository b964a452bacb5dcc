from __future__ import annotations

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
    from ..models.order_item import OrderItem
    from ..models.order_platform import OrderPlatform


T = TypeVar("T", bound="CreateOrderRequest")


@_attrs_define
class CreateOrderRequest:
    """A new order.

    Example:
        {'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'platform': {'id': '1001', 'platform': 'shop', 'storeName':
            'demo'}, 'cart': [{'configurationId': '4b3a2918-0706-4f5e-9d8c-7b6a59483726', 'count': 1}], 'status': 'New'}

    Attributes:
        platform (OrderPlatform): Shop the order comes from.
        cart (list[CartItem]): What is ordered.
        org_id (UUID | Unset):
        origin_org_id (str | Unset):
        items (list[OrderItem] | Unset): Old form of the cart.
        name (None | str | Unset): At most 255 characters.
        status (OrderStatus | Unset): State of an order. A public token may change orders in the states List and In Cart
            only.
        metadata (NestedMetadata | Unset): Metadata whose values may also be objects.
        derivative (JsonObject | Unset):
        customer_id (None | str | Unset):
    """

    platform: OrderPlatform
    cart: list[CartItem]
    org_id: UUID | Unset = UNSET
    origin_org_id: str | Unset = UNSET
    items: list[OrderItem] | Unset = UNSET
    name: None | str | Unset = UNSET
    status: OrderStatus | Unset = UNSET
    metadata: NestedMetadata | Unset = UNSET
    derivative: JsonObject | Unset = UNSET
    customer_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        platform = self.platform.to_dict()

        cart = []
        for cart_item_data in self.cart:
            cart_item = cart_item_data.to_dict()
            cart.append(cart_item)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        origin_org_id = self.origin_org_id

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        derivative: dict[str, Any] | Unset = UNSET
        if not isinstance(self.derivative, Unset):
            derivative = self.derivative.to_dict()

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "platform": platform,
                "cart": cart,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if origin_org_id is not UNSET:
            field_dict["originOrgId"] = origin_org_id
        if items is not UNSET:
            field_dict["items"] = items
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if derivative is not UNSET:
            field_dict["derivative"] = derivative
        if customer_id is not UNSET:
            field_dict["customerId"] = customer_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cart_item import CartItem  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415
        from ..models.order_item import OrderItem  # noqa: PLC0415
        from ..models.order_platform import OrderPlatform  # noqa: PLC0415

        d = dict(src_dict)
        platform = OrderPlatform.from_dict(d.pop("platform"))

        cart = []
        _cart = d.pop("cart")
        for cart_item_data in _cart:
            cart_item = CartItem.from_dict(cart_item_data)

            cart.append(cart_item)

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        origin_org_id = d.pop("originOrgId", UNSET)

        _items = d.pop("items", UNSET)
        items: list[OrderItem] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = OrderItem.from_dict(items_item_data)

                items.append(items_item)

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

        _metadata = d.pop("metadata", UNSET)
        metadata: NestedMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = NestedMetadata.from_dict(_metadata)

        _derivative = d.pop("derivative", UNSET)
        derivative: JsonObject | Unset
        if isinstance(_derivative, Unset):
            derivative = UNSET
        else:
            derivative = JsonObject.from_dict(_derivative)

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customerId", UNSET))

        _model = cls(
            platform=platform,
            cart=cart,
            org_id=org_id,
            origin_org_id=origin_org_id,
            items=items,
            name=name,
            status=status,
            metadata=metadata,
            derivative=derivative,
            customer_id=customer_id,
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
