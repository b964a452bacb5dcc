"""Create a group.

`POST /groups`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.GroupCreation) -> Request[models.Group]:
    """Make the request of `GroupsResource.create_group`, for a client's `send`."""
    return Request(
        operation="create_group",
        method="POST",
        url="/groups",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.Group:
    """Read the answer to a call that succeeded."""
    return models.Group.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
