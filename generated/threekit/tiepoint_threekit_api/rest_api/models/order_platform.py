from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"id", "platform", "storeName"})


@define(kw_only=True)
class OrderPlatform:
    """Shop the order comes from.

    Attributes:
        id: Order id in the shop.
    """

    id: str | None | Unset = UNSET
    platform: str | Unset = UNSET
    store_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.platform is not UNSET:
            data["platform"] = self.platform
        if self.store_name is not UNSET:
            data["storeName"] = self.store_name
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data.get("id", UNSET)
        self.platform = data.get("platform", UNSET)
        self.store_name = data.get("storeName", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
