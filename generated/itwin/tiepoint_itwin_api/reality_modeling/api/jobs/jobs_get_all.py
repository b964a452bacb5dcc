"""List jobs.

`GET /reality-modeling/jobs`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, filter_: str, continuation_token: str | Unset = UNSET, top: int | Unset = UNSET) -> Request[models.Jobs]:
    """Make the request of `JobsResource.jobs_get_all`, for a client's `send`."""
    return Request(
        operation="jobs_get_all",
        method="GET",
        url="/reality-modeling/jobs",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("$filter", filter_),
            *_wire.query("continuationToken", continuation_token),
            *_wire.query("$top", top),
        ],
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v2+json")),
    )


def _read(response: httpx.Response) -> models.Jobs:
    """Read the answer to a call that succeeded."""
    return models.Jobs.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code == 400:
        return models.DetailedErrorResponse.from_dict(response.json())
    if response.status_code in (401, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    return None
