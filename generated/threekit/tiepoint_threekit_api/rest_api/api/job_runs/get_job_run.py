"""Read a run.

`GET /api/jobs/runs/{runId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(run_id: str, *, org_id: str | Unset = UNSET) -> Request[models.JobRun]:
    """Make the request of `JobRunsResource.get_job_run`, for a client's `send`."""
    return Request(
        operation="get_job_run",
        method="GET",
        url=f"/api/jobs/runs/{_wire.segment('run_id', run_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.JobRun:
    """Read the answer to a call that succeeded."""
    return models.JobRun.from_dict(response.json())
