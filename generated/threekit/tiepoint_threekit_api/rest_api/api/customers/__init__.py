"""Customers (help centre only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncCustomersWithResponse, CustomersWithResponse

__all__ = ("AsyncCustomersResource", "CustomersResource")


class CustomersResource:
    """Customers (help centre only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> CustomersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import CustomersWithResponse

        return CustomersWithResponse(self._client)

    def list_customers(self, *, org_id: str | Unset = UNSET, platform: str | Unset = UNSET) -> models.CustomerListing:
        """List customers.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            platform: Shop data. Send as JSON text.

        Returns:
            Customers.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075712923 (documented).
        """
        from .list_customers import request as _request

        return self._client.send(_request(org_id=org_id, platform=platform)).value


class AsyncCustomersResource:
    """Customers (help centre only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncCustomersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncCustomersWithResponse

        return AsyncCustomersWithResponse(self._client)

    async def list_customers(
        self, *, org_id: str | Unset = UNSET, platform: str | Unset = UNSET
    ) -> models.CustomerListing:
        """List customers.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            platform: Shop data. Send as JSON text.

        Returns:
            Customers.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075712923 (documented).
        """
        from .list_customers import request as _request

        return (await self._client.send(_request(org_id=org_id, platform=platform))).value
