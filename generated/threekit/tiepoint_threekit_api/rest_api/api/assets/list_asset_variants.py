"""List the variants of an item.

`GET /api/assets/{assetId}/variants`
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
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.VariantListing]:
    """Make the request of `AssetsResource.list_asset_variants`, for a client's `send`."""
    return Request(
        operation="list_asset_variants",
        method="GET",
        url=f"/api/assets/{_wire.segment('asset_id', asset_id)}/variants",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.VariantListing:
    """Read the answer to a call that succeeded."""
    return models.VariantListing.from_dict(response.json())
