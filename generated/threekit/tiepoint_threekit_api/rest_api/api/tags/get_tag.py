"""Read a tag.

`GET /api/tags/{tagId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(tag_id: str, *, org_id: str | Unset = UNSET) -> Request[models.Tag]:
    """Make the request of `TagsResource.get_tag`, for a client's `send`."""
    return Request(
        operation="get_tag",
        method="GET",
        url=f"/api/tags/{_wire.segment('tag_id', tag_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Tag:
    """Read the answer to a call that succeeded."""
    return models.Tag.from_dict(response.json())
