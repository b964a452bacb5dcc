from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"name", "conditions", "actions"})


@define(kw_only=True)
class ItemRule:
    """A configuration rule."""

    name: str | Unset = UNSET
    conditions: list[_models.ItemRuleCondition] | Unset = UNSET
    actions: list[_models.ItemRuleAction] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.name is not UNSET:
            data["name"] = self.name
        if self.conditions is not UNSET:
            data["conditions"] = write(self.conditions)
        if self.actions is not UNSET:
            data["actions"] = write(self.actions)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data.get("name", UNSET)
        self.conditions = (
            [_models.ItemRuleCondition.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("conditions")) is not None
            else data.get("conditions", UNSET)
        )
        self.actions = (
            [_models.ItemRuleAction.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("actions")) is not None
            else data.get("actions", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
