"""Read an asset.

`GET /api/assets/{assetId}`
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
    *,
    org_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.Asset]:
    """Make the request of `AssetsResource.get_asset`, for a client's `send`."""
    return Request(
        operation="get_asset",
        method="GET",
        url=f"/api/assets/{_wire.segment('asset_id', asset_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("branch", branch),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Asset:
    """Read the answer to a call that succeeded."""
    return models.Asset.from_dict(response.json())
