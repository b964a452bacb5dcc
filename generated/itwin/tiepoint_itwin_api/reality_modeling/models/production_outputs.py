from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, listed, rest, write
from .. import models as _models

_KEYS = frozenset({"exports"})


@define(kw_only=True)
class ProductionOutputs:
    """Outputs of a Production job.

    Attributes:
        exports: Exports.
    """

    exports: list[_models.Export]
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["exports"] = write(self.exports)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.exports = (
            [_models.Export.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data["exports"]) is not None
            else NULL
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
