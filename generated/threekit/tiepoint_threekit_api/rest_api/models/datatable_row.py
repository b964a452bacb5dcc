from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, rest, write

_KEYS = frozenset({"id", "value", "orgId", "tableId", "createdAt"})


@define(kw_only=True)
class DatatableRow:
    """A row of a data table.

    Attributes:
        value: Cell values by column name.
    """

    id: str
    value: dict[str, str | float]
    org_id: str | Unset = UNSET
    table_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["value"] = write(self.value)
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.table_id is not UNSET:
            data["tableId"] = self.table_id
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.value = data["value"]
        self.org_id = data.get("orgId", UNSET)
        self.table_id = data.get("tableId", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
