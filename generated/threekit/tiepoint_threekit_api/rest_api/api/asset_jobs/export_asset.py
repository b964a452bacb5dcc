"""Export an asset.

`POST /api/asset-jobs/{assetId}/export/{format}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_id: str,
    format_: models.AssetExportFormat,
    *,
    body: models.AssetExportRequest | Unset = UNSET,
    org_id: str | Unset = UNSET,
) -> Request[models.AssetJobResponse]:
    """Make the request of `AssetJobsResource.export_asset`, for a client's `send`."""
    return Request(
        operation="export_asset",
        method="POST",
        url=f"/api/asset-jobs/{_wire.segment('asset_id', asset_id)}/export/{_wire.segment('format_', format_)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(
            ("Accept", "application/json"), ("Content-Type", UNSET if isinstance(body, Unset) else "application/json")
        ),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.AssetJobResponse:
    """Read the answer to a call that succeeded."""
    return models.AssetJobResponse.from_dict(response.json())
