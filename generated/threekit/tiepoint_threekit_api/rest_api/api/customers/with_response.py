"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncCustomersWithResponse", "CustomersWithResponse")


class CustomersWithResponse:
    """The operations of `CustomersResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_customers(
        self, *, org_id: str | Unset = UNSET, platform: str | Unset = UNSET
    ) -> Response[models.CustomerListing]:
        """List customers."""
        from .list_customers import request as _request

        return self._client.send(_request(org_id=org_id, platform=platform))


class AsyncCustomersWithResponse:
    """The operations of `AsyncCustomersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_customers(
        self, *, org_id: str | Unset = UNSET, platform: str | Unset = UNSET
    ) -> Response[models.CustomerListing]:
        """List customers."""
        from .list_customers import request as _request

        return await self._client.send(_request(org_id=org_id, platform=platform))
