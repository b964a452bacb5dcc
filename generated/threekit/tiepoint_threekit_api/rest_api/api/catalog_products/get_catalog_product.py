"""Read an item.

`GET /api/catalog/products/{productId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    product_id: str,
    *,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.CatalogProduct]:
    """Make the request of `CatalogProductsResource.get_catalog_product`, for a client's `send`."""
    return Request(
        operation="get_catalog_product",
        method="GET",
        url=f"/api/catalog/products/{_wire.segment('product_id', product_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.CatalogProduct:
    """Read the answer to a call that succeeded."""
    return models.CatalogProduct.from_dict(response.json())
