"""Render one picture.

`POST /api/asset-jobs/{assetId}/render/{renderer}/image`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_id: str, renderer: models.Renderer, *, body: models.RenderImageRequest, org_id: str | Unset = UNSET
) -> Request[models.AssetJobResponse]:
    """Make the request of `AssetJobsResource.render_asset_image`, for a client's `send`."""
    return Request(
        operation="render_asset_image",
        method="POST",
        url=f"/api/asset-jobs/{_wire.segment('asset_id', asset_id)}/render/{_wire.segment('renderer', renderer)}/image",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.AssetJobResponse:
    """Read the answer to a call that succeeded."""
    return models.AssetJobResponse.from_dict(response.json())
