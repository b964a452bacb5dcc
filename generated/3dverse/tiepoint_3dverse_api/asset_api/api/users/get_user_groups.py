"""List the groups of a user.

`GET /users/{user_id}/groups`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(user_id: str) -> Request[list[models.Group]]:
    """Make the request of `UsersResource.get_user_groups`, for a client's `send`."""
    return Request(
        operation="get_user_groups",
        method="GET",
        url=f"/users/{_wire.segment('user_id', user_id)}/groups",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.Group]:
    """Read the answer to a call that succeeded."""
    return [models.Group.from_dict(item) if item is not None else _wire.NULL for item in _wire.listed(response.json())]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
