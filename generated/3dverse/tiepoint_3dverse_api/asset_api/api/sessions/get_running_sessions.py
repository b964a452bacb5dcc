"""List sessions.

`GET /sessions`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *,
    filters_user_id: str | Unset = UNSET,
    filters_scene_id: str | Unset = UNSET,
    filters_folder_id: str | Unset = UNSET,
) -> Request[list[models.Session]]:
    """Make the request of `SessionsResource.get_running_sessions`, for a client's `send`."""
    return Request(
        operation="get_running_sessions",
        method="GET",
        url="/sessions",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("filters[user_id]", filters_user_id),
            *_wire.query("filters[scene_id]", filters_scene_id),
            *_wire.query("filters[folder_id]", filters_folder_id),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.Session]:
    """Read the answer to a call that succeeded."""
    return [
        models.Session.from_dict(item) if item is not None else _wire.NULL for item in _wire.listed(response.json())
    ]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
