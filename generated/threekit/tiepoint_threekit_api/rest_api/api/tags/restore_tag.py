"""Bring a deleted tag back.

`POST /api/tags/{tagId}/restore`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(tag_id: str, *, org_id: str | Unset = UNSET) -> Request[models.Tag]:
    """Make the request of `TagsResource.restore_tag`, for a client's `send`."""
    return Request(
        operation="restore_tag",
        method="POST",
        url=f"/api/tags/{_wire.segment('tag_id', tag_id)}/restore",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Tag:
    """Read the answer to a call that succeeded."""
    return models.Tag.from_dict(response.json())
