"""Read the user behind the credentials.

`GET /api/users/session`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, org_id: str | Unset = UNSET) -> Request[models.UserSession]:
    """Make the request of `UsersResource.get_session`, for a client's `send`."""
    return Request(
        operation="get_session",
        method="GET",
        url="/api/users/session",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.UserSession:
    """Read the answer to a call that succeeded."""
    return models.UserSession.from_dict(response.json())
