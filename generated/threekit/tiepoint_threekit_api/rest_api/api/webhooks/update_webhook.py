"""Change a webhook.

`PUT /api/webhooks/{webhookId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    webhook_id: str, *, body: models.UpdateWebhookRequest, org_id: str | Unset = UNSET
) -> Request[models.WebhookResponse | models.WebhookListing | dict[str, Any]]:
    """Make the request of `WebhooksResource.update_webhook`, for a client's `send`."""
    return Request(
        operation="update_webhook",
        method="PUT",
        url=f"/api/webhooks/{_wire.segment('webhook_id', webhook_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.WebhookResponse | models.WebhookListing | dict[str, Any]:
    """Read the answer to a call that succeeded."""
    value: models.WebhookResponse | models.WebhookListing | dict[str, Any] = _read_answer(response.json())
    return value


def _read_answer(data: Any) -> Any:
    """Choose the class of `answer`; unknown to all, it stays a dict."""
    return _wire.read_best(data, {models.WebhookResponse: {}, models.WebhookListing: {}})
