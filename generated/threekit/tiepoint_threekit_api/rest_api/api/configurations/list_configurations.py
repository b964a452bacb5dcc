"""List saved configurations.

`GET /api/configurations`
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
    product_id: str | Unset = UNSET,
    product_version: str | Unset = UNSET,
    short_id: str | Unset = UNSET,
    sku: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    full_configuration: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.SavedConfigurationListing]:
    """Make the request of `ConfigurationsResource.list_configurations`, for a client's `send`."""
    return Request(
        operation="list_configurations",
        method="GET",
        url="/api/configurations",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("productId", product_id),
            *_wire.query("productVersion", product_version),
            *_wire.query("shortId", short_id),
            *_wire.query("sku", sku),
            *_wire.query("metadata", metadata),
            *_wire.query("fullConfiguration", full_configuration),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.SavedConfigurationListing:
    """Read the answer to a call that succeeded."""
    return models.SavedConfigurationListing.from_dict(response.json())
