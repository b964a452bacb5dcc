"""List tasks.

`GET /api/jobs/tasks`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *,
    org_id: str | Unset = UNSET,
    job_id: str | Unset = UNSET,
    run_status: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.JobTaskListing]:
    """Make the request of `JobTasksResource.list_job_tasks`, for a client's `send`."""
    return Request(
        operation="list_job_tasks",
        method="GET",
        url="/api/jobs/tasks",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("jobId", job_id),
            *_wire.query("runStatus", run_status),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.JobTaskListing:
    """Read the answer to a call that succeeded."""
    return models.JobTaskListing.from_dict(response.json())
