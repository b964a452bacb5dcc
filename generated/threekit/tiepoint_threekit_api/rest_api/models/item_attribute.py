from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"type", "name", "id", "assetType", "values", "defaultValue", "step", "lockToStep"})


@define(kw_only=True)
class ItemAttribute:
    """An attribute definition.

    Attributes:
        type_: Number, String, Asset or Pricing in the published examples.
        values: Allowed values: texts, tag references such as #oak, or objects.
    """

    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    id: str | Unset = UNSET
    asset_type: str | Unset = UNSET
    values: list[Any] | Unset = UNSET
    default_value: Any | Unset = UNSET
    step: float | Unset = UNSET
    lock_to_step: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.name is not UNSET:
            data["name"] = self.name
        if self.id is not UNSET:
            data["id"] = self.id
        if self.asset_type is not UNSET:
            data["assetType"] = self.asset_type
        if self.values is not UNSET:
            data["values"] = write(self.values)
        if self.default_value is not UNSET:
            data["defaultValue"] = write(self.default_value)
        if self.step is not UNSET:
            data["step"] = self.step
        if self.lock_to_step is not UNSET:
            data["lockToStep"] = self.lock_to_step
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.type_ = data.get("type", UNSET)
        self.name = data.get("name", UNSET)
        self.id = data.get("id", UNSET)
        self.asset_type = data.get("assetType", UNSET)
        self.values = data.get("values", UNSET)
        self.default_value = data.get("defaultValue", UNSET)
        self.step = data.get("step", UNSET)
        self.lock_to_step = data.get("lockToStep", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
