"""Create a tag.

`POST /api/tags`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.CreateTagRequest, org_id: str | Unset = UNSET) -> Request[models.Tag]:
    """Make the request of `TagsResource.create_tag`, for a client's `send`."""
    return Request(
        operation="create_tag",
        method="POST",
        url="/api/tags",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.Tag:
    """Read the answer to a call that succeeded."""
    return models.Tag.from_dict(response.json())
