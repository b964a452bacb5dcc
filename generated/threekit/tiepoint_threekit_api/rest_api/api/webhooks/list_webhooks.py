"""List webhooks.

`GET /api/webhooks`
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
    topic: str | Unset = UNSET,
    address: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.WebhookListing]:
    """Make the request of `WebhooksResource.list_webhooks`, for a client's `send`."""
    return Request(
        operation="list_webhooks",
        method="GET",
        url="/api/webhooks",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("topic", topic),
            *_wire.query("address", address),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.WebhookListing:
    """Read the answer to a call that succeeded."""
    return models.WebhookListing.from_dict(response.json())
