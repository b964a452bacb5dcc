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
        "orgId",
        "name",
        "domains",
        "permissions",
        "lastUsedOn",
        "serviceAccountId",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class AccessToken:
    """An access token.

    Attributes:
        domains: Domains a public token may be used from; * stands for any subdomain.
        permissions: Kind of token.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    org_id: str | Unset = UNSET
    name: str | Unset = UNSET
    domains: list[str] | Unset = UNSET
    permissions: _models.AccessTokenPermission | Unset = UNSET
    last_used_on: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.domains is not UNSET:
            data["domains"] = write(self.domains)
        if self.permissions is not UNSET:
            data["permissions"] = write(self.permissions)
        if self.last_used_on is not UNSET:
            data["lastUsedOn"] = self.last_used_on
        if self.service_account_id is not UNSET:
            data["serviceAccountId"] = self.service_account_id
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
        self.org_id = data.get("orgId", UNSET)
        self.name = data.get("name", UNSET)
        self.domains = data.get("domains", UNSET)
        self.permissions = (
            read_enum(_models.AccessTokenPermission, value)
            if (value := data.get("permissions")) is not None
            else data.get("permissions", UNSET)
        )
        self.last_used_on = data.get("lastUsedOn", UNSET)
        self.service_account_id = data.get("serviceAccountId", UNSET)
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
