from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_run import JobRun
    from ..models.json_object import JsonObject


T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """A job with the tally of its tasks.

    Example:
        {'id': '7a1c0000-0000-4000-8000-000000000010', 'orgId': '2b9d6a40-71c5-4f0b-8f3e-b6a1c2d3e4f5', 'title': 'Import
            note', 'type': 'import', 'status': 'stopped', 'schedulerState': 'active', 'taskCount': 1, 'taskStatusPending':
            0, 'taskStatusRunning': 0, 'taskStatusStopped': 1, 'taskProgress': 1, 'taskResultSuccesses': 1,
            'taskResultFailures': 0, 'createdAt': '2026-01-15T09:30:00.000Z'}

    Attributes:
        id (UUID):
        org_id (UUID | Unset):
        created_by (None | str | Unset):
        title (None | str | Unset):
        type_ (str | Unset): Kind of job, for example import or catalog-import.
        status (str | Unset): State of the job. Seen: pending and stopped; running follows from the task counters. A
            stopped job may have failed tasks.
        scheduler_state (str | Unset): State the user asks for, for example active.
        priority (float | Unset):
        parameters (JsonObject | Unset): Data of the job.
        task_count (int | Unset):
        task_status_pending (int | Unset):
        task_status_running (int | Unset):
        task_status_stopped (int | Unset):
        task_progress (float | None | Unset):
        task_result_successes (int | Unset):
        task_result_failures (int | Unset):
        tasks (list[Any] | Unset):
        runs (list[JobRun] | Unset):
        duration (Any | Unset): Shape not published.
        time_elapsed (Any | Unset):
        time_remaining (Any | Unset):
        created_at (datetime.datetime | Unset):
        updated_at (datetime.datetime | None | Unset):
    """

    id: UUID
    org_id: UUID | Unset = UNSET
    created_by: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    status: str | Unset = UNSET
    scheduler_state: str | Unset = UNSET
    priority: float | Unset = UNSET
    parameters: JsonObject | Unset = UNSET
    task_count: int | Unset = UNSET
    task_status_pending: int | Unset = UNSET
    task_status_running: int | Unset = UNSET
    task_status_stopped: int | Unset = UNSET
    task_progress: float | None | Unset = UNSET
    task_result_successes: int | Unset = UNSET
    task_result_failures: int | Unset = UNSET
    tasks: list[Any] | Unset = UNSET
    runs: list[JobRun] | Unset = UNSET
    duration: Any | Unset = UNSET
    time_elapsed: Any | Unset = UNSET
    time_remaining: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        type_ = self.type_

        status = self.status

        scheduler_state = self.scheduler_state

        priority = self.priority

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        task_count = self.task_count

        task_status_pending = self.task_status_pending

        task_status_running = self.task_status_running

        task_status_stopped = self.task_status_stopped

        task_progress: float | None | Unset
        if isinstance(self.task_progress, Unset):
            task_progress = UNSET
        else:
            task_progress = self.task_progress

        task_result_successes = self.task_result_successes

        task_result_failures = self.task_result_failures

        tasks: list[Any] | Unset = UNSET
        if not isinstance(self.tasks, Unset):
            tasks = self.tasks

        runs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.runs, Unset):
            runs = []
            for runs_item_data in self.runs:
                runs_item = runs_item_data.to_dict()
                runs.append(runs_item)

        duration = self.duration

        time_elapsed = self.time_elapsed

        time_remaining = self.time_remaining

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if scheduler_state is not UNSET:
            field_dict["schedulerState"] = scheduler_state
        if priority is not UNSET:
            field_dict["priority"] = priority
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if task_count is not UNSET:
            field_dict["taskCount"] = task_count
        if task_status_pending is not UNSET:
            field_dict["taskStatusPending"] = task_status_pending
        if task_status_running is not UNSET:
            field_dict["taskStatusRunning"] = task_status_running
        if task_status_stopped is not UNSET:
            field_dict["taskStatusStopped"] = task_status_stopped
        if task_progress is not UNSET:
            field_dict["taskProgress"] = task_progress
        if task_result_successes is not UNSET:
            field_dict["taskResultSuccesses"] = task_result_successes
        if task_result_failures is not UNSET:
            field_dict["taskResultFailures"] = task_result_failures
        if tasks is not UNSET:
            field_dict["tasks"] = tasks
        if runs is not UNSET:
            field_dict["runs"] = runs
        if duration is not UNSET:
            field_dict["duration"] = duration
        if time_elapsed is not UNSET:
            field_dict["timeElapsed"] = time_elapsed
        if time_remaining is not UNSET:
            field_dict["timeRemaining"] = time_remaining
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_run import JobRun  # noqa: PLC0415
        from ..models.json_object import JsonObject  # noqa: PLC0415

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("createdBy", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        type_ = d.pop("type", UNSET)

        status = d.pop("status", UNSET)

        scheduler_state = d.pop("schedulerState", UNSET)

        priority = d.pop("priority", UNSET)

        _parameters = d.pop("parameters", UNSET)
        parameters: JsonObject | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = JsonObject.from_dict(_parameters)

        task_count = d.pop("taskCount", UNSET)

        task_status_pending = d.pop("taskStatusPending", UNSET)

        task_status_running = d.pop("taskStatusRunning", UNSET)

        task_status_stopped = d.pop("taskStatusStopped", UNSET)

        def _parse_task_progress(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        task_progress = _parse_task_progress(d.pop("taskProgress", UNSET))

        task_result_successes = d.pop("taskResultSuccesses", UNSET)

        task_result_failures = d.pop("taskResultFailures", UNSET)

        tasks = cast(list[Any], d.pop("tasks", UNSET))

        _runs = d.pop("runs", UNSET)
        runs: list[JobRun] | Unset = UNSET
        if _runs is not UNSET:
            runs = []
            for runs_item_data in _runs:
                runs_item = JobRun.from_dict(runs_item_data)

                runs.append(runs_item)

        duration = d.pop("duration", UNSET)

        time_elapsed = d.pop("timeElapsed", UNSET)

        time_remaining = d.pop("timeRemaining", UNSET)

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

        _model = cls(
            id=id,
            org_id=org_id,
            created_by=created_by,
            title=title,
            type_=type_,
            status=status,
            scheduler_state=scheduler_state,
            priority=priority,
            parameters=parameters,
            task_count=task_count,
            task_status_pending=task_status_pending,
            task_status_running=task_status_running,
            task_status_stopped=task_status_stopped,
            task_progress=task_progress,
            task_result_successes=task_result_successes,
            task_result_failures=task_result_failures,
            tasks=tasks,
            runs=runs,
            duration=duration,
            time_elapsed=time_elapsed,
            time_remaining=time_remaining,
            created_at=created_at,
            updated_at=updated_at,
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
