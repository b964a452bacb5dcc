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
        "orgId",
        "createdBy",
        "title",
        "type",
        "status",
        "schedulerState",
        "priority",
        "parameters",
        "taskCount",
        "taskStatusPending",
        "taskStatusRunning",
        "taskStatusStopped",
        "taskProgress",
        "taskResultSuccesses",
        "taskResultFailures",
        "tasks",
        "runs",
        "duration",
        "timeElapsed",
        "timeRemaining",
        "createdAt",
        "updatedAt",
    }
)


@define(kw_only=True)
class Job:
    """A job with the tally of its tasks.

    Attributes:
        type_: Kind of job, for example import or catalog-import.
        status: State of the job. Seen: pending and stopped; running follows from the task counters. A stopped job
            may have failed tasks.
        scheduler_state: State the user asks for, for example active.
        parameters: Data of the job.
        duration: Shape not published.
    """

    id: str
    org_id: str | Unset = UNSET
    created_by: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | Unset = UNSET
    status: str | Unset = UNSET
    scheduler_state: str | Unset = UNSET
    priority: float | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    task_count: int | Unset = UNSET
    task_status_pending: int | Unset = UNSET
    task_status_running: int | Unset = UNSET
    task_status_stopped: int | Unset = UNSET
    task_progress: float | None | Unset = UNSET
    task_result_successes: int | Unset = UNSET
    task_result_failures: int | Unset = UNSET
    tasks: list[Any] | Unset = UNSET
    runs: list[_models.JobRun] | Unset = UNSET
    duration: Any | Unset = UNSET
    time_elapsed: Any | Unset = UNSET
    time_remaining: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["id"] = self.id
        if self.org_id is not UNSET:
            data["orgId"] = self.org_id
        if self.created_by is not UNSET:
            data["createdBy"] = self.created_by
        if self.title is not UNSET:
            data["title"] = self.title
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.status is not UNSET:
            data["status"] = self.status
        if self.scheduler_state is not UNSET:
            data["schedulerState"] = self.scheduler_state
        if self.priority is not UNSET:
            data["priority"] = self.priority
        if self.parameters is not UNSET:
            data["parameters"] = write(self.parameters)
        if self.task_count is not UNSET:
            data["taskCount"] = self.task_count
        if self.task_status_pending is not UNSET:
            data["taskStatusPending"] = self.task_status_pending
        if self.task_status_running is not UNSET:
            data["taskStatusRunning"] = self.task_status_running
        if self.task_status_stopped is not UNSET:
            data["taskStatusStopped"] = self.task_status_stopped
        if self.task_progress is not UNSET:
            data["taskProgress"] = self.task_progress
        if self.task_result_successes is not UNSET:
            data["taskResultSuccesses"] = self.task_result_successes
        if self.task_result_failures is not UNSET:
            data["taskResultFailures"] = self.task_result_failures
        if self.tasks is not UNSET:
            data["tasks"] = write(self.tasks)
        if self.runs is not UNSET:
            data["runs"] = write(self.runs)
        if self.duration is not UNSET:
            data["duration"] = write(self.duration)
        if self.time_elapsed is not UNSET:
            data["timeElapsed"] = write(self.time_elapsed)
        if self.time_remaining is not UNSET:
            data["timeRemaining"] = write(self.time_remaining)
        if self.created_at is not UNSET:
            data["createdAt"] = write(self.created_at)
        if self.updated_at is not UNSET:
            data["updatedAt"] = write(self.updated_at)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.id = data["id"]
        self.org_id = data.get("orgId", UNSET)
        self.created_by = data.get("createdBy", UNSET)
        self.title = data.get("title", UNSET)
        self.type_ = data.get("type", UNSET)
        self.status = data.get("status", UNSET)
        self.scheduler_state = data.get("schedulerState", UNSET)
        self.priority = data.get("priority", UNSET)
        self.parameters = data.get("parameters", UNSET)
        self.task_count = data.get("taskCount", UNSET)
        self.task_status_pending = data.get("taskStatusPending", UNSET)
        self.task_status_running = data.get("taskStatusRunning", UNSET)
        self.task_status_stopped = data.get("taskStatusStopped", UNSET)
        self.task_progress = data.get("taskProgress", UNSET)
        self.task_result_successes = data.get("taskResultSuccesses", UNSET)
        self.task_result_failures = data.get("taskResultFailures", UNSET)
        self.tasks = data.get("tasks", UNSET)
        self.runs = (
            [_models.JobRun.from_dict(item) if item is not None else NULL for item in listed(value)]
            if (value := data.get("runs")) is not None
            else data.get("runs", UNSET)
        )
        self.duration = data.get("duration", UNSET)
        self.time_elapsed = data.get("timeElapsed", UNSET)
        self.time_remaining = data.get("timeRemaining", UNSET)
        self.created_at = (
            read_datetime(value) if (value := data.get("createdAt")) is not None else data.get("createdAt", UNSET)
        )
        self.updated_at = (
            read_datetime(value) if (value := data.get("updatedAt")) is not None else data.get("updatedAt", UNSET)
        )
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
