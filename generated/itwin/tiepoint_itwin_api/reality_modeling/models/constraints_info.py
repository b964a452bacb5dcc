from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"constraints"})


@define(kw_only=True)
class ConstraintsInfo:
    """Contents of the addedConstraintsInfo file.

    Attributes:
        constraints: Constraints.

    Source: https://github.com/iTwin/reality-capture.
    """

    constraints: list[_models.ConstraintInfo]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["constraints"] = write(self.constraints)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.constraints = (
            [_models.ConstraintInfo.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["constraints"]) is not None
            else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
