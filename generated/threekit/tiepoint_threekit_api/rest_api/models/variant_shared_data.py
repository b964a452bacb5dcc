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
        "assetId",
        "orgId",
        "jobId",
        "taskId",
        "ready",
        "visualAttributes",
        "variantAttributes",
        "createdAt",
        "createdBy",
        "updatedAt",
        "deletedAt",
    }
)


@define(kw_only=True)
class VariantSharedData:
    """Data shared by the variants of an item.

    Attributes:
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
    ready: bool | Unset = UNSET
    visual_attributes: str | Unset = UNSET
    variant_attributes: dict[str, list[str | _models.ItemAssetLink]] | Unset = UNSET
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
        if self.ready is not UNSET:
            data["ready"] = self.ready
        if self.visual_attributes is not UNSET:
            data["visualAttributes"] = self.visual_attributes
        if self.variant_attributes is not UNSET:
            data["variantAttributes"] = write(self.variant_attributes)
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
        self.ready = data.get("ready", UNSET)
        self.visual_attributes = data.get("visualAttributes", UNSET)
        self.variant_attributes = (
            {
                key: [
                    _models.ItemAssetLink.from_dict(item_) if isinstance(item_, dict) else item_
                    for item_ in listed(item)
                ]
                if item is not None
                else NULL
                for key, item in value.items()
            }
            if (value := data.get("variantAttributes")) is not None
            else data.get("variantAttributes", UNSET)
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
