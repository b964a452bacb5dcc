"""Create a webhook.

`POST /api/webhooks`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.CreateWebhookRequest, org_id: str | Unset = UNSET) -> Request[models.WebhookResponse]:
    """Make the request of `WebhooksResource.create_webhook`, for a client's `send`."""
    return Request(
        operation="create_webhook",
        method="POST",
        url="/api/webhooks",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.WebhookResponse:
    """Read the answer to a call that succeeded."""
    return models.WebhookResponse.from_dict(response.json())
