"""Read the thumbnail of an asset (older path).

`GET /api/assets/thumbnail/{assetId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(
    asset_id: str,
    *,
    org_id: str | Unset = UNSET,
    fail_on_empty: bool | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[File]:
    """Make the request of `AssetsResource.get_asset_thumbnail_legacy`, for a client's `send`."""
    return Request(
        operation="get_asset_thumbnail_legacy",
        method="GET",
        url=f"/api/assets/thumbnail/{_wire.segment('asset_id', asset_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("failOnEmpty", fail_on_empty),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
