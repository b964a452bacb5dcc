from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, listed, masked_repr, read_datetime, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "id",
        "orgId",
        "jobId",
        "branch",
        "createdBy",
        "createdAt",
        "updatedAt",
        "type",
        "image",
        "cmd",
        "parameters",
        "version",
        "title",
        "runs",
        "vrayVersion",
        "envFromSecret",
        "status",
        "duration",
        "runStatus",
        "runResult",
        "reportProgress",
    }
)


@define(kw_only=True)
class JobTask:
    """A task of a job.

    Attributes:
        image: Container image that runs the task.
        parameters: Task parameters; the vendor types them as text, public samples show objects.
        status: pending, running or stopped.
    """

    id: str
    org_id: str | Unset = UNSET
    job_id: str | Unset = UNSET
    branch: str | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    type_: str | Unset = UNSET
    image: str | Unset = UNSET
    cmd: str | Unset = UNSET
    parameters: Any | Unset = UNSET
    version: str | Unset = UNSET
    title: str | Unset = UNSET
    runs: list[_models.JobRun] | Unset = UNSET
    vray_version: str | Unset = UNSET
    env_from_secret: str | Unset = UNSET
    status: str | None | Unset = UNSET
    duration: dict[str, Any] | None | Unset = UNSET
    run_status: str | None | Unset = UNSET
    run_result: str | None | Unset = UNSET
    report_progress: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def __repr__(self) -> str:
        return masked_repr(self, {"env_from_secret"})

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.job_id is not UNSET:
            data["jobId"] = self.job_id
        if self.branch is not UNSET:
            data["branch"] = self.branch
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.image is not UNSET:
            data["image"] = self.image
        if self.cmd is not UNSET:
            data["cmd"] = self.cmd
        if self.parameters is not UNSET:
            data["parameters"] = write(self.parameters)
        if self.version is not UNSET:
            data["version"] = self.version
        if self.title is not UNSET:
            data["title"] = self.title
        if self.runs is not UNSET:
            data["runs"] = write(self.runs)
        if self.vray_version is not UNSET:
            data["vrayVersion"] = self.vray_version
        if self.env_from_secret is not UNSET:
            data["envFromSecret"] = self.env_from_secret
        if self.status is not UNSET:
            data["status"] = self.status
        if self.duration is not UNSET:
            data["duration"] = write(self.duration)
        if self.run_status is not UNSET:
            data["runStatus"] = self.run_status
        if self.run_result is not UNSET:
            data["runResult"] = self.run_result
        if self.report_progress is not UNSET:
            data["reportProgress"] = self.report_progress
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.org_id = data.get("orgId", UNSET)
        self.job_id = data.get("jobId", UNSET)
        self.branch = data.get("branch", UNSET)
        self.created_by = data.get("createdBy", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.type_ = data.get("type", UNSET)
        self.image = data.get("image", UNSET)
        self.cmd = data.get("cmd", UNSET)
        self.parameters = data.get("parameters", UNSET)
        self.version = data.get("version", UNSET)
        self.title = data.get("title", UNSET)
        self.runs = (
            [_models.JobRun.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("runs")) is not None
            else data.get("runs", UNSET)
        )
        self.vray_version = data.get("vrayVersion", UNSET)
        self.env_from_secret = data.get("envFromSecret", UNSET)
        self.status = data.get("status", UNSET)
        self.duration = data.get("duration", UNSET)
        self.run_status = data.get("runStatus", UNSET)
        self.run_result = data.get("runResult", UNSET)
        self.report_progress = data.get("reportProgress", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
