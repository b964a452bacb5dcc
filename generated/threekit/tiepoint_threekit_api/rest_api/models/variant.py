from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, read_best, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "assetId",
        "orgId",
        "jobId",
        "taskId",
        "variantId",
        "sharedDataId",
        "metadata",
        "variant",
        "updatedBy",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class Variant:
    """One generated variant of an item.

    Attributes:
        variant: Attribute values by attribute name.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    id: str
    asset_id: str | Unset = UNSET
    org_id: str | Unset = UNSET
    job_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    variant_id: str | Unset = UNSET
    shared_data_id: str | Unset = UNSET
    metadata: dict[str, str | float] | None | Unset = UNSET
    variant: (
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
        | Unset
    ) = UNSET
    updated_by: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.asset_id is not UNSET:
            data["assetId"] = self.asset_id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.job_id is not UNSET:
            data["jobId"] = self.job_id
        if self.task_id is not UNSET:
            data["taskId"] = self.task_id
        if self.variant_id is not UNSET:
            data["variantId"] = self.variant_id
        if self.shared_data_id is not UNSET:
            data["sharedDataId"] = self.shared_data_id
        if self.metadata is not UNSET:
            data["metadata"] = write(self.metadata)
        if self.variant is not UNSET:
            data["variant"] = write(self.variant)
        if self.updated_by is not UNSET:
            data["updatedBy"] = self.updated_by
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
        self.asset_id = data.get("assetId", UNSET)
        self.org_id = data.get("orgId", UNSET)
        self.job_id = data.get("jobId", UNSET)
        self.task_id = data.get("taskId", UNSET)
        self.variant_id = data.get("variantId", UNSET)
        self.shared_data_id = data.get("sharedDataId", UNSET)
        self.metadata = data.get("metadata", UNSET)
        self.variant = (
            {
                key: _read_variant(item)
                if isinstance(item, dict)
                else [
                    _models.ConfigurationAssetValue.from_dict(item_) if item_ is not None else NULL
                    for item_ in listed(item)
                ]
                if isinstance(item, list)
                else item
                for key, item in value.items()
            }
            if (value := data.get("variant")) is not None
            else data.get("variant", UNSET)
        )
        self.updated_by = data.get("updatedBy", UNSET)
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


def _read_variant(data: Any) -> Any:
    """Choose the class of `variant`; unknown to all, it stays a dict."""
    return read_best(data, {_models.Color: {}, _models.ConfigurationAssetValue: {}})
