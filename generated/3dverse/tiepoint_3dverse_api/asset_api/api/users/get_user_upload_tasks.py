"""List the upload tasks of a user.

`GET /users/{user_id}/upload-tasks`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    user_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Request[list[models.UploadTask]]:
    """Make the request of `UsersResource.get_user_upload_tasks`, for a client's `send`."""
    return Request(
        operation="get_user_upload_tasks",
        method="GET",
        url=f"/users/{_wire.segment('user_id', user_id)}/upload-tasks",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("offset", offset), *_wire.query("limit", limit)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.UploadTask]:
    """Read the answer to a call that succeeded."""
    return [
        models.UploadTask.from_dict(item) if item is not None else _wire.NULL for item in _wire.listed(response.json())
    ]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
