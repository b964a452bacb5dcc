"""Get a job.

`GET /reality-modeling/jobs/{id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str) -> Request[models.JobResponse]:
    """Make the request of `JobsResource.jobs_get`, for a client's `send`."""
    return Request(
        operation="jobs_get",
        method="GET",
        url=f"/reality-modeling/jobs/{_wire.segment('id', id)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v2+json")),
    )


def _read(response: httpx.Response) -> models.JobResponse:
    """Read the answer to a call that succeeded."""
    return models.JobResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    return None
