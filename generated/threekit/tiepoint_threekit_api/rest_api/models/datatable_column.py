from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

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
        data: dict[str, Any] = write(self.additional_properties)
        data["name"] = self.name
        data["type"] = write(self.type_)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.name = data["name"]
        self.type_ = read_enum(_models.DatatableColumnType, value) if (value := data["type"]) is not None else NULL
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
