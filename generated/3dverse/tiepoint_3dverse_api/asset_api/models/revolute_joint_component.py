from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"axis", "anchor"})


@define(kw_only=True)
class RevoluteJointComponent:
    """Scene component: revolute joint."""

    axis: list[float] | Unset = UNSET
    anchor: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.axis is not UNSET:
            data["axis"] = write(self.axis)
        if self.anchor is not UNSET:
            data["anchor"] = write(self.anchor)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.axis = data.get("axis", UNSET)
        self.anchor = data.get("anchor", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
