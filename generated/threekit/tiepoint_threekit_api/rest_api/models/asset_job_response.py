from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset({"jobId", "fileId", "job", "msg", "createdAt", "createdBy", "updatedAt", "deletedAt"})


@define(kw_only=True)
class AssetJobResponse:
    """A started or finished asset job.

    Attributes:
        file_id: Result file, once there is one.
        job: Job of an asset job; some answers name the id _id, others id.
        created_at: When the record was made.
        created_by: Who made the record.
        updated_at: When the record last changed.
        deleted_at: Set while the record is soft-deleted.
    """

    job_id: str
    file_id: str | Unset = UNSET
    job: _models.AssetJobWork | Unset = UNSET
    msg: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["jobId"] = self.job_id
        if self.file_id is not UNSET:
            data["fileId"] = self.file_id
        if self.job is not UNSET:
            data["job"] = write(self.job)
        if self.msg is not UNSET:
            data["msg"] = self.msg
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
        self.job_id = data["jobId"]
        self.file_id = data.get("fileId", UNSET)
        self.job = (
            _models.AssetJobWork.from_dict(value) if (value := data.get("job")) is not None else data.get("job", UNSET)
        )
        self.msg = data.get("msg", UNSET)
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
