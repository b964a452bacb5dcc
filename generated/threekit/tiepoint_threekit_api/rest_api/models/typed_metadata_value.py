from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"name", "type", "defaultValue"})


@define(kw_only=True)
class TypedMetadataValue:
    """One typed metadata entry of an item.

    Attributes:
        type_: String or Number.
    """

    name: str
    type_: str | Unset = UNSET
    default_value: str | float | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.default_value is not UNSET:
            data["defaultValue"] = self.default_value
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.type_ = data.get("type", UNSET)
        self.default_value = data.get("defaultValue", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
