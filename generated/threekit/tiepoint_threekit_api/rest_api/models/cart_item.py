from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"configurationId", "count", "metadata"})


@define(kw_only=True)
class CartItem:
    """A saved configuration in an order.

    Attributes:
        count: How many.
    """

    configuration_id: str
    count: int
    metadata: dict[str, str | float] | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["configurationId"] = self.configuration_id
        data["count"] = self.count
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.configuration_id = data["configurationId"]
        self.count = data["count"]
        self.metadata = data.get("metadata", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
