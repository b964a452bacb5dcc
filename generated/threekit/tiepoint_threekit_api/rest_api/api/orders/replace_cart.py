"""Replace the cart of an order.

`PUT /api/orders/{orderId}/cart`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(order_id: str, *, body: list[models.CartItem], org_id: str | Unset = UNSET) -> Request[models.Order]:
    """Make the request of `OrdersResource.replace_cart`, for a client's `send`."""
    return Request(
        operation="replace_cart",
        method="PUT",
        url=f"/api/orders/{_wire.segment('order_id', order_id)}/cart",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.Order:
    """Read the answer to a call that succeeded."""
    return models.Order.from_dict(response.json())
