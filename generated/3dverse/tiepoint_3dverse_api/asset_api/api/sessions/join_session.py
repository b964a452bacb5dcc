"""Join a session.

`POST /sessions/{session_id}/clients`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(session_id: str, *, body: models.SessionJoining) -> Request[models.SessionToken]:
    """Make the request of `SessionsResource.join_session`, for a client's `send`."""
    return Request(
        operation="join_session",
        method="POST",
        url=f"/sessions/{_wire.segment('session_id', session_id)}/clients",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.SessionToken:
    """Read the answer to a call that succeeded."""
    return models.SessionToken.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
