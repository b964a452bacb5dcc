from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from .. import models as _models
from .._wire import NULL, read_enum, rest, write

_KEYS = frozenset({"name", "type"})


@define(kw_only=True)
class DatatableColumn:
    """Column of a data table.

    Attributes:
        type_: How the texts of a column are read.
    """

    name: str
    type_: _models.DatatableColumnType
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        return {**write(self.additional_properties), "name": self.name, "type": write(self.type_)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        return cls(
            name=data["name"],
            type_=read_enum(_models.DatatableColumnType, value) if (value := data["type"]) is not None else NULL,
            additional_properties={} if _KEYS.issuperset(data) else rest(data, _KEYS),
        )
