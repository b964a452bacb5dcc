"""Get an iTwin.

`GET /itwins/{id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str, *, prefer: models.GetItwinPrefer | Unset = UNSET) -> Request[models.ITwinResponse]:
    """Make the request of `ITwinsResource.get_itwin`, for a client's `send`."""
    return Request(
        operation="get_itwin",
        method="GET",
        url=f"/itwins/{_wire.segment('id', id)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json"), ("Prefer", prefer)),
    )


def _read(response: httpx.Response) -> models.ITwinResponse:
    """Read the answer to a call that succeeded."""
    return models.ITwinResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    return None
