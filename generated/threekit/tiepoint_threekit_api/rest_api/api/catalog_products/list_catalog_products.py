"""List items.

`GET /api/catalog/products`
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
    metadata: str | Unset = UNSET,
    public_share: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    name_like: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.CatalogProductListing]:
    """Make the request of `CatalogProductsResource.list_catalog_products`, for a client's `send`."""
    return Request(
        operation="list_catalog_products",
        method="GET",
        url="/api/catalog/products",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("metadata", metadata),
            *_wire.query("publicShare", public_share),
            *_wire.query("name", name),
            *_wire.query("nameLike", name_like),
            *_wire.query("tags", tags),
            *_wire.query("keywords", keywords),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.CatalogProductListing:
    """Read the answer to a call that succeeded."""
    return models.CatalogProductListing.from_dict(response.json())
