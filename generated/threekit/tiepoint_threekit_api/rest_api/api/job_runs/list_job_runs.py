"""List runs.

`GET /api/jobs/runs`
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
    task_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.JobRunListing]:
    """Make the request of `JobRunsResource.list_job_runs`, for a client's `send`."""
    return Request(
        operation="list_job_runs",
        method="GET",
        url="/api/jobs/runs",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("jobId", job_id),
            *_wire.query("taskId", task_id),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.JobRunListing:
    """Read the answer to a call that succeeded."""
    return models.JobRunListing.from_dict(response.json())
