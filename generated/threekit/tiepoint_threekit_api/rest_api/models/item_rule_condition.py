from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"attributeId", "attribute", "operator", "value"})


@define(kw_only=True)
class ItemRuleCondition:
    """Condition of a rule."""

    attribute_id: str | Unset = UNSET
    attribute: str | Unset = UNSET
    operator: str | Unset = UNSET
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.attribute_id is not UNSET:
            data["attributeId"] = self.attribute_id
        if self.attribute is not UNSET:
            data["attribute"] = self.attribute
        if self.operator is not UNSET:
            data["operator"] = self.operator
        if self.value is not UNSET:
            data["value"] = write(self.value)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.attribute_id = data.get("attributeId", UNSET)
        self.attribute = data.get("attribute", UNSET)
        self.operator = data.get("operator", UNSET)
        self.value = data.get("value", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
