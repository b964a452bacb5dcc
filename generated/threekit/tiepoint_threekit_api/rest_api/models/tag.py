from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "name",
        "orgId",
        "legacyName",
        "label",
        "description",
        "color",
        "type",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class Tag:
    """A tag.

    Attributes:
        type_: What a tag is for.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    name: str
    org_id: str | Unset = UNSET
    legacy_name: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    type_: _models.TagType | Unset = UNSET
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
        if self.legacy_name is not UNSET:
            data["legacyName"] = self.legacy_name
        if self.label is not UNSET:
            data["label"] = self.label
        if self.description is not UNSET:
            data["description"] = self.description
        if self.color is not UNSET:
            data["color"] = self.color
        if self.type_ is not UNSET:
            data["type"] = write(self.type_)
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
        self.legacy_name = data.get("legacyName", UNSET)
        self.label = data.get("label", UNSET)
        self.description = data.get("description", UNSET)
        self.color = data.get("color", UNSET)
        self.type_ = (
            read_enum(_models.TagType, value) if (value := data.get("type")) is not None else data.get("type", UNSET)
        )
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
