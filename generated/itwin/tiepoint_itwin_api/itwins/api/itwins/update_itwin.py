"""Update an iTwin.

`PATCH /itwins/{id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str, *, body: models.ITwinUpdate) -> Request[models.ITwinResponse]:
    """Make the request of `ITwinsResource.update_itwin`, for a client's `send`."""
    return Request(
        operation="update_itwin",
        method="PATCH",
        url=f"/itwins/{_wire.segment('id', id)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(
            ("Accept", "application/vnd.bentley.itwin-platform.v1+json"), ("Content-Type", "application/json")
        ),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.ITwinResponse:
    """Read the answer to a call that succeeded."""
    return models.ITwinResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 403, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code in (409, 422):
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
