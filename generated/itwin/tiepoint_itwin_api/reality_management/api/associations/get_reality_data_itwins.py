"""List the iTwins of reality data.

`GET /reality-management/reality-data/{id}/itwins`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str) -> Request[models.ITwinIds]:
    """Make the request of `AssociationsResource.get_reality_data_itwins`, for a client's `send`."""
    return Request(
        operation="get_reality_data_itwins",
        method="GET",
        url=f"/reality-management/reality-data/{_wire.segment('id', id)}/itwins",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json")),
    )


def _read(response: httpx.Response) -> models.ITwinIds:
    """Read the answer to a call that succeeded."""
    return models.ITwinIds.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 403, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
