"""Read a task.

`GET /api/jobs/tasks/{taskId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(task_id: str, *, org_id: str | Unset = UNSET) -> Request[models.JobTask]:
    """Make the request of `JobTasksResource.get_job_task`, for a client's `send`."""
    return Request(
        operation="get_job_task",
        method="GET",
        url=f"/api/jobs/tasks/{_wire.segment('task_id', task_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.JobTask:
    """Read the answer to a call that succeeded."""
    return models.JobTask.from_dict(response.json())
