"""List orders.

`GET /api/orders`
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
    short_id: str | Unset = UNSET,
    origin_org_id: str | Unset = UNSET,
    platform: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.OrderListing]:
    """Make the request of `OrdersResource.list_orders`, for a client's `send`."""
    return Request(
        operation="list_orders",
        method="GET",
        url="/api/orders",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("shortId", short_id),
            *_wire.query("originOrgId", origin_org_id),
            *_wire.query("platform", platform),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.OrderListing:
    """Read the answer to a call that succeeded."""
    return models.OrderListing.from_dict(response.json())
