from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"type", "name", "label", "attribute", "attributeId", "visible"})


@define(kw_only=True)
class ItemRuleAction:
    """Action of a rule."""

    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    label: str | Unset = UNSET
    attribute: str | Unset = UNSET
    attribute_id: str | Unset = UNSET
    visible: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.name is not UNSET:
            data["name"] = self.name
        if self.label is not UNSET:
            data["label"] = self.label
        if self.attribute is not UNSET:
            data["attribute"] = self.attribute
        if self.attribute_id is not UNSET:
            data["attributeId"] = self.attribute_id
        if self.visible is not UNSET:
            data["visible"] = self.visible
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.type_ = data.get("type", UNSET)
        self.name = data.get("name", UNSET)
        self.label = data.get("label", UNSET)
        self.attribute = data.get("attribute", UNSET)
        self.attribute_id = data.get("attributeId", UNSET)
        self.visible = data.get("visible", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
