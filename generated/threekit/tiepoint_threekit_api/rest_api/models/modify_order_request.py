from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.order_status import OrderStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.nested_metadata import NestedMetadata


T = TypeVar("T", bound="ModifyOrderRequest")


@_attrs_define
class ModifyOrderRequest:
    """Change to an order.

    Attributes:
        name (str | Unset): At most 255 characters.
        status (OrderStatus | Unset): State of an order. A public token may change orders in the states List and In Cart
            only.
        metadata (NestedMetadata | Unset): Metadata whose values may also be objects.
        derivative (JsonObject | Unset):
    """

    name: str | Unset = UNSET
    status: OrderStatus | Unset = UNSET
    metadata: NestedMetadata | Unset = UNSET
    derivative: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if derivative is not UNSET:
            field_dict["derivative"] = derivative

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.json_object import JsonObject  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

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

        _model = cls(
            name=name,
            status=status,
            metadata=metadata,
            derivative=derivative,
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
