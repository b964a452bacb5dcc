from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {"id", "orgId", "name", "url", "configuration", "metadata", "createdAt", "createdBy", "updatedAt", "deletedAt"}
)


@define(kw_only=True)
class App:
    """An embedded application.

    Attributes:
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    org_id: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
    configuration: (
        dict[
            str,
            str
            | float
            | bool
            | _models.Color
            | _models.ConfigurationAssetValue
            | list[_models.ConfigurationAssetValue]
            | dict[str, Any]
            | None,
        ]
        | None
        | Unset
    ) = UNSET
    metadata: dict[str, str | float] | None | Unset = UNSET
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
        if self.url is not UNSET:
            data["url"] = self.url
        if self.configuration is not UNSET:
            data["configuration"] = write(self.configuration)
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
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
        self.url = data.get("url", UNSET)
        self.configuration = (
            {
                key: _read_configuration(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("configuration")) is not None
            else data.get("configuration", UNSET)
        )
        self.metadata = data.get("metadata", UNSET)
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


def _read_configuration(data: Any) -> Any:
    """Choose the class of `configuration`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
