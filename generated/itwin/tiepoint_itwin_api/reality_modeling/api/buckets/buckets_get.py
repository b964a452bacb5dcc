"""Get the bucket of an iTwin.

`GET /reality-modeling/itwins/{iTwinId}/bucket`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(itwin_id: str) -> Request[models.BucketResponse]:
    """Make the request of `BucketsResource.buckets_get`, for a client's `send`."""
    return Request(
        operation="buckets_get",
        method="GET",
        url=f"/reality-modeling/itwins/{_wire.segment('itwin_id', itwin_id)}/bucket",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v2+json")),
    )


def _read(response: httpx.Response) -> models.BucketResponse:
    """Read the answer to a call that succeeded."""
    return models.BucketResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code == 400:
        return models.DetailedErrorResponse.from_dict(response.json())
    if response.status_code in (401, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    return None
