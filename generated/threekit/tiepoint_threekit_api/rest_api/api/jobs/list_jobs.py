"""List jobs.

`GET /api/jobs`
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
    status: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.JobListing]:
    """Make the request of `JobsResource.list_jobs`, for a client's `send`."""
    return Request(
        operation="list_jobs",
        method="GET",
        url="/api/jobs",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("status", status),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.JobListing:
    """Read the answer to a call that succeeded."""
    return models.JobListing.from_dict(response.json())
