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
        "jobId",
        "taskId",
        "createdBy",
        "createdAt",
        "updatedAt",
        "startedAt",
        "stoppedAt",
        "wallClockTime",
        "results",
        "resultCode",
        "resultMessage",
        "error",
        "reportProgress",
        "progress",
        "zone",
        "podId",
        "instanceID",
        "cpuPlatform",
        "machineType",
        "gpuType",
        "preemptible",
        "machine",
        "GPUTime",
        "requestCPUs",
        "limitCPUs",
        "nodeCPUs",
        "CPUTime",
        "requestRAM",
        "limitRAM",
        "nodeRAM",
        "RAMUsage",
    }
)


@define(kw_only=True)
class JobRun:
    """One execution of a task."""

    id: str
    org_id: str | Unset = UNSET
    job_id: str | Unset = UNSET
    task_id: str | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    started_at: str | None | Unset = UNSET
    stopped_at: str | None | Unset = UNSET
    wall_clock_time: float | None | Unset = UNSET
    results: _models.JobRunResults | None | Unset = UNSET
    result_code: _models.JobRunResultCode | None | Unset = UNSET
    result_message: str | None | Unset = UNSET
    error: str | None | Unset = UNSET
    report_progress: bool | None | Unset = UNSET
    progress: float | None | Unset = UNSET
    zone: str | None | Unset = UNSET
    pod_id: str | None | Unset = UNSET
    instance_id: str | None | Unset = UNSET
    cpu_platform: str | None | Unset = UNSET
    machine_type: str | None | Unset = UNSET
    gpu_type: str | None | Unset = UNSET
    preemptible: bool | None | Unset = UNSET
    machine: dict[str, Any] | None | Unset = UNSET
    gpu_time: float | None | Unset = UNSET
    request_cpus: float | None | Unset = UNSET
    limit_cpus: float | None | Unset = UNSET
    node_cpus: float | None | Unset = UNSET
    cpu_time: float | None | Unset = UNSET
    request_ram: float | None | Unset = UNSET
    limit_ram: float | None | Unset = UNSET
    node_ram: float | None | Unset = UNSET
    ram_usage: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.job_id is not UNSET:
            data["jobId"] = self.job_id
        if self.task_id is not UNSET:
            data["taskId"] = self.task_id
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        if self.started_at is not UNSET:
            data["startedAt"] = self.started_at
        if self.stopped_at is not UNSET:
            data["stoppedAt"] = self.stopped_at
        if self.wall_clock_time is not UNSET:
            data["wallClockTime"] = self.wall_clock_time
        if self.results is not UNSET:
            data["results"] = write(self.results)
        if self.result_code is not UNSET:
            data["resultCode"] = write(self.result_code)
        if self.result_message is not UNSET:
            data["resultMessage"] = self.result_message
        if self.error is not UNSET:
            data["error"] = self.error
        if self.report_progress is not UNSET:
            data["reportProgress"] = self.report_progress
        if self.progress is not UNSET:
            data["progress"] = self.progress
        if self.zone is not UNSET:
            data["zone"] = self.zone
        if self.pod_id is not UNSET:
            data["podId"] = self.pod_id
        if self.instance_id is not UNSET:
            data["instanceID"] = self.instance_id
        if self.cpu_platform is not UNSET:
            data["cpuPlatform"] = self.cpu_platform
        if self.machine_type is not UNSET:
            data["machineType"] = self.machine_type
        if self.gpu_type is not UNSET:
            data["gpuType"] = self.gpu_type
        if self.preemptible is not UNSET:
            data["preemptible"] = self.preemptible
        if self.machine is not UNSET:
            data["machine"] = write(self.machine)
        if self.gpu_time is not UNSET:
            data["GPUTime"] = self.gpu_time
        if self.request_cpus is not UNSET:
            data["requestCPUs"] = self.request_cpus
        if self.limit_cpus is not UNSET:
            data["limitCPUs"] = self.limit_cpus
        if self.node_cpus is not UNSET:
            data["nodeCPUs"] = self.node_cpus
        if self.cpu_time is not UNSET:
            data["CPUTime"] = self.cpu_time
        if self.request_ram is not UNSET:
            data["requestRAM"] = self.request_ram
        if self.limit_ram is not UNSET:
            data["limitRAM"] = self.limit_ram
        if self.node_ram is not UNSET:
            data["nodeRAM"] = self.node_ram
        if self.ram_usage is not UNSET:
            data["RAMUsage"] = self.ram_usage
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.org_id = data.get("orgId", UNSET)
        self.job_id = data.get("jobId", UNSET)
        self.task_id = data.get("taskId", UNSET)
        self.created_by = data.get("createdBy", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.started_at = data.get("startedAt", UNSET)
        self.stopped_at = data.get("stoppedAt", UNSET)
        self.wall_clock_time = data.get("wallClockTime", UNSET)
        self.results = (
            _models.JobRunResults.from_dict(value)
            if (value := data.get("results")) is not None
            else data.get("results", UNSET)
        )
        self.result_code = (
            read_enum(_models.JobRunResultCode, value)
            if (value := data.get("resultCode")) is not None
            else data.get("resultCode", UNSET)
        )
        self.result_message = data.get("resultMessage", UNSET)
        self.error = data.get("error", UNSET)
        self.report_progress = data.get("reportProgress", UNSET)
        self.progress = data.get("progress", UNSET)
        self.zone = data.get("zone", UNSET)
        self.pod_id = data.get("podId", UNSET)
        self.instance_id = data.get("instanceID", UNSET)
        self.cpu_platform = data.get("cpuPlatform", UNSET)
        self.machine_type = data.get("machineType", UNSET)
        self.gpu_type = data.get("gpuType", UNSET)
        self.preemptible = data.get("preemptible", UNSET)
        self.machine = data.get("machine", UNSET)
        self.gpu_time = data.get("GPUTime", UNSET)
        self.request_cpus = data.get("requestCPUs", UNSET)
        self.limit_cpus = data.get("limitCPUs", UNSET)
        self.node_cpus = data.get("nodeCPUs", UNSET)
        self.cpu_time = data.get("CPUTime", UNSET)
        self.request_ram = data.get("requestRAM", UNSET)
        self.limit_ram = data.get("limitRAM", UNSET)
        self.node_ram = data.get("nodeRAM", UNSET)
        self.ram_usage = data.get("RAMUsage", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
