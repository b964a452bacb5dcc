"""Calls to other systems on events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncWebhooksWithResponse, WebhooksWithResponse

__all__ = ("AsyncWebhooksResource", "WebhooksResource")


class WebhooksResource:
    """Calls to other systems on events."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> WebhooksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import WebhooksWithResponse

        return WebhooksWithResponse(self._client)

    def webhooks_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .webhooks_healthcheck import request as _request

        self._client.send(_request())

    def list_webhooks(
        self,
        *,
        org_id: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        address: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.WebhookListing:
        """List webhooks.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            topic: Topic.
            address: Address.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of webhooks.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075848347-Webhooks-API,
            npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .list_webhooks import request as _request

        return self._client.send(
            _request(org_id=org_id, topic=topic, address=address, page=page, per_page=per_page, sort=sort)
        ).value

    def create_webhook(
        self, *, body: models.CreateWebhookRequest, org_id: str | Unset = UNSET
    ) -> models.WebhookResponse:
        """Create a webhook.

        Args:
            body: What is sent, `models.CreateWebhookRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .create_webhook import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def get_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> models.WebhookResponse:
        """Read a webhook.

        Args:
            webhook_id: Webhook id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .get_webhook import request as _request

        return self._client.send(_request(webhook_id, org_id=org_id)).value

    def update_webhook(
        self, webhook_id: str, *, body: models.UpdateWebhookRequest, org_id: str | Unset = UNSET
    ) -> models.WebhookResponse | models.WebhookListing | dict[str, Any]:
        """Change a webhook.

        Args:
            webhook_id: Webhook id.
            body: What is sent, `models.UpdateWebhookRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The vendor client is typed for a list here; a wrapped webhook is as likely.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .update_webhook import request as _request

        return self._client.send(_request(webhook_id, body=body, org_id=org_id)).value

    def delete_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> models.WebhookResponse:
        """Delete a webhook.

        Args:
            webhook_id: Webhook id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .delete_webhook import request as _request

        return self._client.send(_request(webhook_id, org_id=org_id)).value

    def restore_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> models.WebhookResponse:
        """Bring a deleted webhook back.

        Args:
            webhook_id: Webhook id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .restore_webhook import request as _request

        return self._client.send(_request(webhook_id, org_id=org_id)).value


class AsyncWebhooksResource:
    """Calls to other systems on events.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncWebhooksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncWebhooksWithResponse

        return AsyncWebhooksWithResponse(self._client)

    async def webhooks_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .webhooks_healthcheck import request as _request

        await self._client.send(_request())

    async def list_webhooks(
        self,
        *,
        org_id: str | Unset = UNSET,
        topic: str | Unset = UNSET,
        address: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.WebhookListing:
        """List webhooks.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            topic: Topic.
            address: Address.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of webhooks.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075848347-Webhooks-API,
            npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .list_webhooks import request as _request

        return (
            await self._client.send(
                _request(org_id=org_id, topic=topic, address=address, page=page, per_page=per_page, sort=sort)
            )
        ).value

    async def create_webhook(
        self, *, body: models.CreateWebhookRequest, org_id: str | Unset = UNSET
    ) -> models.WebhookResponse:
        """Create a webhook.

        Args:
            body: What is sent, `models.CreateWebhookRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .create_webhook import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def get_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> models.WebhookResponse:
        """Read a webhook.

        Args:
            webhook_id: Webhook id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .get_webhook import request as _request

        return (await self._client.send(_request(webhook_id, org_id=org_id))).value

    async def update_webhook(
        self, webhook_id: str, *, body: models.UpdateWebhookRequest, org_id: str | Unset = UNSET
    ) -> models.WebhookResponse | models.WebhookListing | dict[str, Any]:
        """Change a webhook.

        Args:
            webhook_id: Webhook id.
            body: What is sent, `models.UpdateWebhookRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The vendor client is typed for a list here; a wrapped webhook is as likely.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .update_webhook import request as _request

        return (await self._client.send(_request(webhook_id, body=body, org_id=org_id))).value

    async def delete_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> models.WebhookResponse:
        """Delete a webhook.

        Args:
            webhook_id: Webhook id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .delete_webhook import request as _request

        return (await self._client.send(_request(webhook_id, org_id=org_id))).value

    async def restore_webhook(self, webhook_id: str, *, org_id: str | Unset = UNSET) -> models.WebhookResponse:
        """Bring a deleted webhook back.

        Args:
            webhook_id: Webhook id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The webhook.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/webhooks/Webhooks.ts (documented).
        """
        from .restore_webhook import request as _request

        return (await self._client.send(_request(webhook_id, org_id=org_id))).value
