"""Read a user.

`GET /api/users/{userId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(user_id: str, *, org_id: str | Unset = UNSET) -> Request[models.User]:
    """Make the request of `UsersResource.get_user`, for a client's `send`."""
    return Request(
        operation="get_user",
        method="GET",
        url=f"/api/users/{_wire.segment('user_id', user_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.User:
    """Read the answer to a call that succeeded."""
    return models.User.from_dict(response.json())
