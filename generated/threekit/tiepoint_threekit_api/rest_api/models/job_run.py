from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_run_result_code import JobRunResultCode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_run_results import JobRunResults
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="JobRun")


@_attrs_define
class JobRun:
    """One execution of a task.

    Example:
        {'id': '7a1c0000-0000-4000-8000-000000000012', 'jobId': '7a1c0000-0000-4000-8000-000000000010', 'taskId':
            '7a1c0000-0000-4000-8000-000000000011', 'resultCode': 'Success', 'progress': 1, 'reportProgress': True,
            'results': {'files': [{'id': '7a1c0000-0000-4000-8000-000000000009', 'filename': 'stdout'}]}, 'createdAt':
            '2026-01-15T09:30:00.000Z'}

    Attributes:
        id (UUID):
        org_id (UUID | Unset):
        job_id (UUID | Unset):
        task_id (UUID | Unset):
        created_by (None | str | Unset):
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | None | Unset):
        started_at (None | str | Unset):
        stopped_at (None | str | Unset):
        wall_clock_time (float | None | Unset):
        results (JobRunResults | None | Unset):
        result_code (JobRunResultCode | None | Unset):
        result_message (None | str | Unset):
        error (None | str | Unset):
        report_progress (bool | None | Unset):
        progress (float | None | Unset):
        zone (None | str | Unset):
        pod_id (None | str | Unset):
        instance_id (None | str | Unset):
        cpu_platform (None | str | Unset):
        machine_type (None | str | Unset):
        gpu_type (None | str | Unset):
        preemptible (bool | None | Unset):
        machine (JsonObject | None | Unset):
        gpu_time (float | None | Unset):
        request_cpus (float | None | Unset):
        limit_cpus (float | None | Unset):
        node_cpus (float | None | Unset):
        cpu_time (float | None | Unset):
        request_ram (float | None | Unset):
        limit_ram (float | None | Unset):
        node_ram (float | None | Unset):
        ram_usage (float | None | Unset):
    """

    id: UUID
    org_id: UUID | Unset = UNSET
    job_id: UUID | Unset = UNSET
    task_id: UUID | Unset = UNSET
    created_by: None | str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    started_at: None | str | Unset = UNSET
    stopped_at: None | str | Unset = UNSET
    wall_clock_time: float | None | Unset = UNSET
    results: JobRunResults | None | Unset = UNSET
    result_code: JobRunResultCode | None | Unset = UNSET
    result_message: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    report_progress: bool | None | Unset = UNSET
    progress: float | None | Unset = UNSET
    zone: None | str | Unset = UNSET
    pod_id: None | str | Unset = UNSET
    instance_id: None | str | Unset = UNSET
    cpu_platform: None | str | Unset = UNSET
    machine_type: None | str | Unset = UNSET
    gpu_type: None | str | Unset = UNSET
    preemptible: bool | None | Unset = UNSET
    machine: JsonObject | None | Unset = UNSET
    gpu_time: float | None | Unset = UNSET
    request_cpus: float | None | Unset = UNSET
    limit_cpus: float | None | Unset = UNSET
    node_cpus: float | None | Unset = UNSET
    cpu_time: float | None | Unset = UNSET
    request_ram: float | None | Unset = UNSET
    limit_ram: float | None | Unset = UNSET
    node_ram: float | None | Unset = UNSET
    ram_usage: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.job_run_results import JobRunResults  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        id = str(self.id)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        job_id: str | Unset = UNSET
        if not isinstance(self.job_id, Unset):
            job_id = str(self.job_id)

        task_id: str | Unset = UNSET
        if not isinstance(self.task_id, Unset):
            task_id = str(self.task_id)

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        else:
            started_at = self.started_at

        stopped_at: None | str | Unset
        if isinstance(self.stopped_at, Unset):
            stopped_at = UNSET
        else:
            stopped_at = self.stopped_at

        wall_clock_time: float | None | Unset
        if isinstance(self.wall_clock_time, Unset):
            wall_clock_time = UNSET
        else:
            wall_clock_time = self.wall_clock_time

        results: dict[str, Any] | None | Unset
        if isinstance(self.results, Unset):
            results = UNSET
        elif isinstance(self.results, JobRunResults):
            results = self.results.to_dict()
        else:
            results = self.results

        result_code: None | str | Unset
        if isinstance(self.result_code, Unset):
            result_code = UNSET
        elif isinstance(self.result_code, JobRunResultCode):
            result_code = self.result_code.value
        else:
            result_code = self.result_code

        result_message: None | str | Unset
        if isinstance(self.result_message, Unset):
            result_message = UNSET
        else:
            result_message = self.result_message

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        report_progress: bool | None | Unset
        if isinstance(self.report_progress, Unset):
            report_progress = UNSET
        else:
            report_progress = self.report_progress

        progress: float | None | Unset
        if isinstance(self.progress, Unset):
            progress = UNSET
        else:
            progress = self.progress

        zone: None | str | Unset
        if isinstance(self.zone, Unset):
            zone = UNSET
        else:
            zone = self.zone

        pod_id: None | str | Unset
        if isinstance(self.pod_id, Unset):
            pod_id = UNSET
        else:
            pod_id = self.pod_id

        instance_id: None | str | Unset
        if isinstance(self.instance_id, Unset):
            instance_id = UNSET
        else:
            instance_id = self.instance_id

        cpu_platform: None | str | Unset
        if isinstance(self.cpu_platform, Unset):
            cpu_platform = UNSET
        else:
            cpu_platform = self.cpu_platform

        machine_type: None | str | Unset
        if isinstance(self.machine_type, Unset):
            machine_type = UNSET
        else:
            machine_type = self.machine_type

        gpu_type: None | str | Unset
        if isinstance(self.gpu_type, Unset):
            gpu_type = UNSET
        else:
            gpu_type = self.gpu_type

        preemptible: bool | None | Unset
        if isinstance(self.preemptible, Unset):
            preemptible = UNSET
        else:
            preemptible = self.preemptible

        machine: dict[str, Any] | None | Unset
        if isinstance(self.machine, Unset):
            machine = UNSET
        elif isinstance(self.machine, JsonObject):
            machine = self.machine.to_dict()
        else:
            machine = self.machine

        gpu_time: float | None | Unset
        if isinstance(self.gpu_time, Unset):
            gpu_time = UNSET
        else:
            gpu_time = self.gpu_time

        request_cpus: float | None | Unset
        if isinstance(self.request_cpus, Unset):
            request_cpus = UNSET
        else:
            request_cpus = self.request_cpus

        limit_cpus: float | None | Unset
        if isinstance(self.limit_cpus, Unset):
            limit_cpus = UNSET
        else:
            limit_cpus = self.limit_cpus

        node_cpus: float | None | Unset
        if isinstance(self.node_cpus, Unset):
            node_cpus = UNSET
        else:
            node_cpus = self.node_cpus

        cpu_time: float | None | Unset
        if isinstance(self.cpu_time, Unset):
            cpu_time = UNSET
        else:
            cpu_time = self.cpu_time

        request_ram: float | None | Unset
        if isinstance(self.request_ram, Unset):
            request_ram = UNSET
        else:
            request_ram = self.request_ram

        limit_ram: float | None | Unset
        if isinstance(self.limit_ram, Unset):
            limit_ram = UNSET
        else:
            limit_ram = self.limit_ram

        node_ram: float | None | Unset
        if isinstance(self.node_ram, Unset):
            node_ram = UNSET
        else:
            node_ram = self.node_ram

        ram_usage: float | None | Unset
        if isinstance(self.ram_usage, Unset):
            ram_usage = UNSET
        else:
            ram_usage = self.ram_usage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if task_id is not UNSET:
            field_dict["taskId"] = task_id
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if started_at is not UNSET:
            field_dict["startedAt"] = started_at
        if stopped_at is not UNSET:
            field_dict["stoppedAt"] = stopped_at
        if wall_clock_time is not UNSET:
            field_dict["wallClockTime"] = wall_clock_time
        if results is not UNSET:
            field_dict["results"] = results
        if result_code is not UNSET:
            field_dict["resultCode"] = result_code
        if result_message is not UNSET:
            field_dict["resultMessage"] = result_message
        if error is not UNSET:
            field_dict["error"] = error
        if report_progress is not UNSET:
            field_dict["reportProgress"] = report_progress
        if progress is not UNSET:
            field_dict["progress"] = progress
        if zone is not UNSET:
            field_dict["zone"] = zone
        if pod_id is not UNSET:
            field_dict["podId"] = pod_id
        if instance_id is not UNSET:
            field_dict["instanceID"] = instance_id
        if cpu_platform is not UNSET:
            field_dict["cpuPlatform"] = cpu_platform
        if machine_type is not UNSET:
            field_dict["machineType"] = machine_type
        if gpu_type is not UNSET:
            field_dict["gpuType"] = gpu_type
        if preemptible is not UNSET:
            field_dict["preemptible"] = preemptible
        if machine is not UNSET:
            field_dict["machine"] = machine
        if gpu_time is not UNSET:
            field_dict["GPUTime"] = gpu_time
        if request_cpus is not UNSET:
            field_dict["requestCPUs"] = request_cpus
        if limit_cpus is not UNSET:
            field_dict["limitCPUs"] = limit_cpus
        if node_cpus is not UNSET:
            field_dict["nodeCPUs"] = node_cpus
        if cpu_time is not UNSET:
            field_dict["CPUTime"] = cpu_time
        if request_ram is not UNSET:
            field_dict["requestRAM"] = request_ram
        if limit_ram is not UNSET:
            field_dict["limitRAM"] = limit_ram
        if node_ram is not UNSET:
            field_dict["nodeRAM"] = node_ram
        if ram_usage is not UNSET:
            field_dict["RAMUsage"] = ram_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_run_results import JobRunResults  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _job_id = d.pop("jobId", UNSET)
        job_id: UUID | Unset
        if isinstance(_job_id, Unset):
            job_id = UNSET
        else:
            job_id = UUID(_job_id)

        _task_id = d.pop("taskId", UNSET)
        task_id: UUID | Unset
        if isinstance(_task_id, Unset):
            task_id = UNSET
        else:
            task_id = UUID(_task_id)

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("createdBy", UNSET))

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        def _parse_updated_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updatedAt", UNSET))

        def _parse_started_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        started_at = _parse_started_at(d.pop("startedAt", UNSET))

        def _parse_stopped_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stopped_at = _parse_stopped_at(d.pop("stoppedAt", UNSET))

        def _parse_wall_clock_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        wall_clock_time = _parse_wall_clock_time(d.pop("wallClockTime", UNSET))

        def _parse_results(data: object) -> JobRunResults | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                results_type_0 = JobRunResults.from_dict(data)

                return results_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobRunResults | None | Unset, data)

        results = _parse_results(d.pop("results", UNSET))

        def _parse_result_code(data: object) -> JobRunResultCode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                result_code_type_0 = JobRunResultCode(data)

                return result_code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobRunResultCode | None | Unset, data)

        result_code = _parse_result_code(d.pop("resultCode", UNSET))

        def _parse_result_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        result_message = _parse_result_message(d.pop("resultMessage", UNSET))

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        def _parse_report_progress(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        report_progress = _parse_report_progress(d.pop("reportProgress", UNSET))

        def _parse_progress(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        progress = _parse_progress(d.pop("progress", UNSET))

        def _parse_zone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        zone = _parse_zone(d.pop("zone", UNSET))

        def _parse_pod_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pod_id = _parse_pod_id(d.pop("podId", UNSET))

        def _parse_instance_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instance_id = _parse_instance_id(d.pop("instanceID", UNSET))

        def _parse_cpu_platform(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cpu_platform = _parse_cpu_platform(d.pop("cpuPlatform", UNSET))

        def _parse_machine_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        machine_type = _parse_machine_type(d.pop("machineType", UNSET))

        def _parse_gpu_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gpu_type = _parse_gpu_type(d.pop("gpuType", UNSET))

        def _parse_preemptible(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        preemptible = _parse_preemptible(d.pop("preemptible", UNSET))

        def _parse_machine(data: object) -> JsonObject | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                machine_type_0 = JsonObject.from_dict(data)

                return machine_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JsonObject | None | Unset, data)

        machine = _parse_machine(d.pop("machine", UNSET))

        def _parse_gpu_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        gpu_time = _parse_gpu_time(d.pop("GPUTime", UNSET))

        def _parse_request_cpus(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        request_cpus = _parse_request_cpus(d.pop("requestCPUs", UNSET))

        def _parse_limit_cpus(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        limit_cpus = _parse_limit_cpus(d.pop("limitCPUs", UNSET))

        def _parse_node_cpus(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        node_cpus = _parse_node_cpus(d.pop("nodeCPUs", UNSET))

        def _parse_cpu_time(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        cpu_time = _parse_cpu_time(d.pop("CPUTime", UNSET))

        def _parse_request_ram(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        request_ram = _parse_request_ram(d.pop("requestRAM", UNSET))

        def _parse_limit_ram(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        limit_ram = _parse_limit_ram(d.pop("limitRAM", UNSET))

        def _parse_node_ram(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        node_ram = _parse_node_ram(d.pop("nodeRAM", UNSET))

        def _parse_ram_usage(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        ram_usage = _parse_ram_usage(d.pop("RAMUsage", UNSET))

        _model = cls(
            id=id,
            org_id=org_id,
            job_id=job_id,
            task_id=task_id,
            created_by=created_by,
            created_at=created_at,
            updated_at=updated_at,
            started_at=started_at,
            stopped_at=stopped_at,
            wall_clock_time=wall_clock_time,
            results=results,
            result_code=result_code,
            result_message=result_message,
            error=error,
            report_progress=report_progress,
            progress=progress,
            zone=zone,
            pod_id=pod_id,
            instance_id=instance_id,
            cpu_platform=cpu_platform,
            machine_type=machine_type,
            gpu_type=gpu_type,
            preemptible=preemptible,
            machine=machine,
            gpu_time=gpu_time,
            request_cpus=request_cpus,
            limit_cpus=limit_cpus,
            node_cpus=node_cpus,
            cpu_time=cpu_time,
            request_ram=request_ram,
            limit_ram=limit_ram,
            node_ram=node_ram,
            ram_usage=ram_usage,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
