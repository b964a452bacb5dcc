"""Create a layer for a stored file.

`POST /api/layers`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *, body: models.LayerCreationRequest, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
) -> Request[models.Layer]:
    """Make the request of `LayersResource.create_layer`, for a client's `send`."""
    return Request(
        operation="create_layer",
        method="POST",
        url="/api/layers",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("branch", branch)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.Layer:
    """Read the answer to a call that succeeded."""
    return models.Layer.from_dict(response.json())
