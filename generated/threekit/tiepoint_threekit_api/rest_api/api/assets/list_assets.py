"""List assets.

`GET /api/assets`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *,
    org_id: str | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    type_: models.AssetType | Unset = UNSET,
    imported_file_id: str | Unset = UNSET,
    branch: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    proxy_id: str | Unset = UNSET,
    order: models.AssetOrder | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.AssetListing]:
    """Make the request of `AssetsResource.list_assets`, for a client's `send`."""
    return Request(
        operation="list_assets",
        method="GET",
        url="/api/assets",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("name", name),
            *_wire.query("nameLike", name_like),
            *_wire.query("publicShare", public_share),
            *_wire.query("type", type_),
            *_wire.query("importedFileId", imported_file_id),
            *_wire.query("branch", branch),
            *_wire.query("tags", tags),
            *_wire.query("keywords", keywords),
            *_wire.query("metadata", metadata),
            *_wire.query("proxyId", proxy_id),
            *_wire.query("order", order),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AssetListing:
    """Read the answer to a call that succeeded."""
    return models.AssetListing.from_dict(response.json())
