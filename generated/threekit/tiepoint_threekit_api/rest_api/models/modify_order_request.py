from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "status", "metadata", "derivative"})


@define(kw_only=True)
class ModifyOrderRequest:
    """Change to an order.

    Attributes:
        name: At most 255 characters.
        status: State of an order. A public token may change orders in the states List and In Cart only.
        metadata: Metadata whose values may also be objects.
    """

    name: str | Unset = UNSET
    status: _models.OrderStatus | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    derivative: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.status is not UNSET:
            data["status"] = write(self.status)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.derivative is not UNSET:
            data["derivative"] = write(self.derivative)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data.get("name", UNSET)
        self.status = (
            read_enum(_models.OrderStatus, value)
            if (value := data.get("status")) is not None
            else data.get("status", UNSET)
        )
        self.metadata = data.get("metadata", UNSET)
        self.derivative = data.get("derivative", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
