"""Read a job.

`GET /api/jobs/{jobId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(job_id: str, *, org_id: str | Unset = UNSET) -> Request[models.Job]:
    """Make the request of `JobsResource.get_job`, for a client's `send`."""
    return Request(
        operation="get_job",
        method="GET",
        url=f"/api/jobs/{_wire.segment('job_id', job_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Job:
    """Read the answer to a call that succeeded."""
    return models.Job.from_dict(response.json())
