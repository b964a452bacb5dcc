"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncWebhooksWithResponse", "WebhooksWithResponse")


class WebhooksWithResponse:
    """The operations of `WebhooksResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def webhooks_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .webhooks_healthcheck import request as _request

        return self._client.send(_request())

    def list_webhooks(
        self,
        *,
        org_id: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        address: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.WebhookListing]:
        """List webhooks."""
        from .list_webhooks import request as _request

        return self._client.send(
            _request(org_id=org_id, topic=topic, address=address, page=page, per_page=per_page, sort=sort)
        )

    def create_webhook(
        self, *, body: models.CreateWebhookRequest, org_id: str | Unset = UNSET
    ) -> Response[models.WebhookResponse]:
        """Create a webhook."""
        from .create_webhook import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> Response[models.WebhookResponse]:
        """Read a webhook."""
        from .get_webhook import request as _request

        return self._client.send(_request(webhook_id, org_id=org_id))

    def update_webhook(
        self, webhook_id: str, *, body: models.UpdateWebhookRequest, org_id: str | Unset = UNSET
    ) -> Response[models.WebhookResponse | models.WebhookListing | dict[str, Any]]:
        """Change a webhook."""
        from .update_webhook import request as _request

        return self._client.send(_request(webhook_id, body=body, org_id=org_id))

    def delete_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> Response[models.WebhookResponse]:
        """Delete a webhook."""
        from .delete_webhook import request as _request

        return self._client.send(_request(webhook_id, org_id=org_id))

    def restore_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> Response[models.WebhookResponse]:
        """Bring a deleted webhook back."""
        from .restore_webhook import request as _request

        return self._client.send(_request(webhook_id, org_id=org_id))


class AsyncWebhooksWithResponse:
    """The operations of `AsyncWebhooksResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def webhooks_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .webhooks_healthcheck import request as _request

        return await self._client.send(_request())

    async def list_webhooks(
        self,
        *,
        org_id: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        address: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.WebhookListing]:
        """List webhooks."""
        from .list_webhooks import request as _request

        return await self._client.send(
            _request(org_id=org_id, topic=topic, address=address, page=page, per_page=per_page, sort=sort)
        )

    async def create_webhook(
        self, *, body: models.CreateWebhookRequest, org_id: str | Unset = UNSET
    ) -> Response[models.WebhookResponse]:
        """Create a webhook."""
        from .create_webhook import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> Response[models.WebhookResponse]:
        """Read a webhook."""
        from .get_webhook import request as _request

        return await self._client.send(_request(webhook_id, org_id=org_id))

    async def update_webhook(
        self, webhook_id: str, *, body: models.UpdateWebhookRequest, org_id: str | Unset = UNSET
    ) -> Response[models.WebhookResponse | models.WebhookListing | dict[str, Any]]:
        """Change a webhook."""
        from .update_webhook import request as _request

        return await self._client.send(_request(webhook_id, body=body, org_id=org_id))

    async def delete_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> Response[models.WebhookResponse]:
        """Delete a webhook."""
        from .delete_webhook import request as _request

        return await self._client.send(_request(webhook_id, org_id=org_id))

    async def restore_webhook(
        self, webhook_id: str, *, org_id: str | Unset = UNSET
    ) -> Response[models.WebhookResponse]:
        """Bring a deleted webhook back."""
        from .restore_webhook import request as _request

        return await self._client.send(_request(webhook_id, org_id=org_id))
