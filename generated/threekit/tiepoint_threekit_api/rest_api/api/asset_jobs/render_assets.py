"""Render many configurations.

`POST /api/asset-jobs/renders`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.RenderBatchRequest, org_id: str | Unset = UNSET) -> Request[models.AssetJobResponse]:
    """Make the request of `AssetJobsResource.render_assets`, for a client's `send`."""
    return Request(
        operation="render_assets",
        method="POST",
        url="/api/asset-jobs/renders",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.AssetJobResponse:
    """Read the answer to a call that succeeded."""
    return models.AssetJobResponse.from_dict(response.json())
