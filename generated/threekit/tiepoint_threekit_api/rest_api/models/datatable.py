from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "name",
        "orgId",
        "version",
        "delimiter",
        "columnInfo",
        "updatedBy",
        "deletedBy",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class Datatable:
    """A data table with its columns.

    Attributes:
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    name: str
    org_id: str | Unset = UNSET
    version: int | Unset = UNSET
    delimiter: str | None | Unset = UNSET
    column_info: list[_models.DatatableColumn] | Unset = UNSET
    updated_by: str | Unset = UNSET
    deleted_by: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        data["name"] = self.name
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.version is not UNSET:
            data["version"] = self.version
        if self.delimiter is not UNSET:
            data["delimiter"] = self.delimiter
        if self.column_info is not UNSET:
            data["columnInfo"] = write(self.column_info)
        if self.updated_by is not UNSET:
            data["updatedBy"] = self.updated_by
        if self.deleted_by is not UNSET:
            data["deletedBy"] = self.deleted_by
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.deleted_at is not UNSET:
            data["deletedAt"] = write(self.deleted_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.name = data["name"]
        self.org_id = data.get("orgId", UNSET)
        self.version = data.get("version", UNSET)
        self.delimiter = data.get("delimiter", UNSET)
        self.column_info = (
            [_models.DatatableColumn.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("columnInfo")) is not None
            else data.get("columnInfo", UNSET)
        )
        self.updated_by = data.get("updatedBy", UNSET)
        self.deleted_by = data.get("deletedBy", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.created_by = data.get("createdBy", UNSET)
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.deleted_at = (
            read_datetime(value) if (value := data.get("deletedAt")) is not None else data.get("deletedAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
