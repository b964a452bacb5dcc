"""Delete a tag.

`DELETE /api/tags/{tagId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(tag_id: str, *, org_id: str | Unset = UNSET) -> Request[models.OkMessage]:
    """Make the request of `TagsResource.delete_tag`, for a client's `send`."""
    return Request(
        operation="delete_tag",
        method="DELETE",
        url=f"/api/tags/{_wire.segment('tag_id', tag_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.OkMessage:
    """Read the answer to a call that succeeded."""
    return models.OkMessage.from_dict(response.json())
