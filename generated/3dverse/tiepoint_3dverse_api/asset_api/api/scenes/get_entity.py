"""Get an entity.

`GET /assets/scenes/{scene_id}/entities/{entity_id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(scene_id: str, entity_id: str, *, compute_global_transform: bool | Unset = UNSET) -> Request[models.Entity]:
    """Make the request of `ScenesResource.get_entity`, for a client's `send`."""
    return Request(
        operation="get_entity",
        method="GET",
        url=f"/assets/scenes/{_wire.segment('scene_id', scene_id)}/entities/{_wire.segment('entity_id', entity_id)}",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("compute_global_transform", compute_global_transform)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Entity:
    """Read the answer to a call that succeeded."""
    return models.Entity.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
