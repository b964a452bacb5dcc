"""Read an order.

`GET /api/orders/{orderId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    order_id: str,
    *,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.Order]:
    """Make the request of `OrdersResource.get_order`, for a client's `send`."""
    return Request(
        operation="get_order",
        method="GET",
        url=f"/api/orders/{_wire.segment('order_id', order_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Order:
    """Read the answer to a call that succeeded."""
    return models.Order.from_dict(response.json())
