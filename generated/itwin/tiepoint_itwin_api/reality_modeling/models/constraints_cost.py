from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import rest, write

_KEYS = frozenset({"surface"})


@define(kw_only=True)
class ConstraintsCost:
    """Size of the inputs of a Constraints job, for a cost estimate.

    Attributes:
        surface: Area of the constraints to add, in square metres.

    Source: https://github.com/iTwin/reality-capture.
    """

    surface: float
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["surface"] = self.surface
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.surface = data["surface"]
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
