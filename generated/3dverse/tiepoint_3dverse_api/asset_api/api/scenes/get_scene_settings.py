"""Get the settings of a scene.

`GET /assets/scenes/{scene_id}/settings`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(scene_id: str) -> Request[dict[str, Any]]:
    """Make the request of `ScenesResource.get_scene_settings`, for a client's `send`."""
    return Request(
        operation="get_scene_settings",
        method="GET",
        url=f"/assets/scenes/{_wire.segment('scene_id', scene_id)}/settings",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> dict[str, Any]:
    """Read the answer to a call that succeeded."""
    data: dict[str, Any] = response.json()
    return data


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
