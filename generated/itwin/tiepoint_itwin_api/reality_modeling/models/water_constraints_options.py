from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import rest, write

_KEYS = frozenset({"forceHorizontal"})


@define(kw_only=True)
class WaterConstraintsOptions:
    """Options of a WaterConstraints job.

    Attributes:
        force_horizontal: Force the constraints to be horizontal.
    """

    force_horizontal: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.force_horizontal is not UNSET:
            data["forceHorizontal"] = self.force_horizontal
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.force_horizontal = data.get("forceHorizontal", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
