"""Generate a user token.

`POST /users/{user_id}/tokens`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(user_id: str, *, body: models.UserTokenRequest) -> Request[models.UserToken]:
    """Make the request of `UsersResource.generate_user_token`, for a client's `send`."""
    return Request(
        operation="generate_user_token",
        method="POST",
        url=f"/users/{_wire.segment('user_id', user_id)}/tokens",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.UserToken:
    """Read the answer to a call that succeeded."""
    return models.UserToken.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
