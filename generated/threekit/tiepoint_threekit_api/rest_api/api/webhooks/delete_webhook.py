"""Delete a webhook.

`DELETE /api/webhooks/{webhookId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(webhook_id: str, *, org_id: str | Unset = UNSET) -> Request[models.WebhookResponse]:
    """Make the request of `WebhooksResource.delete_webhook`, for a client's `send`."""
    return Request(
        operation="delete_webhook",
        method="DELETE",
        url=f"/api/webhooks/{_wire.segment('webhook_id', webhook_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.WebhookResponse:
    """Read the answer to a call that succeeded."""
    return models.WebhookResponse.from_dict(response.json())
