"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncPricebooksWithResponse", "PricebooksWithResponse")


class PricebooksWithResponse:
    """The operations of `PricebooksResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_pricebooks(
        self,
        org_id: str,
        *,
        all_: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.PricebookListing]:
        """List price books."""
        from .list_pricebooks import request as _request

        return self._client.send(_request(org_id, all_=all_, page=page, per_page=per_page, sort=sort))

    def create_pricebook(
        self, org_id: str, *, body: models.PricebookWriteRequest | Unset = UNSET
    ) -> Response[models.Pricebook]:
        """Create a price book."""
        from .create_pricebook import request as _request

        return self._client.send(_request(org_id, body=body))

    def get_pricebook(self, org_id: str, pricebook_id: str) -> Response[models.Pricebook]:
        """Read a price book."""
        from .get_pricebook import request as _request

        return self._client.send(_request(org_id, pricebook_id))

    def update_pricebook(
        self, org_id: str, pricebook_id: str, *, body: models.PricebookWriteRequest
    ) -> Response[models.Pricebook]:
        """Change a price book."""
        from .update_pricebook import request as _request

        return self._client.send(_request(org_id, pricebook_id, body=body))


class AsyncPricebooksWithResponse:
    """The operations of `AsyncPricebooksResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_pricebooks(
        self,
        org_id: str,
        *,
        all_: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.PricebookListing]:
        """List price books."""
        from .list_pricebooks import request as _request

        return await self._client.send(_request(org_id, all_=all_, page=page, per_page=per_page, sort=sort))

    async def create_pricebook(
        self, org_id: str, *, body: models.PricebookWriteRequest | Unset = UNSET
    ) -> Response[models.Pricebook]:
        """Create a price book."""
        from .create_pricebook import request as _request

        return await self._client.send(_request(org_id, body=body))

    async def get_pricebook(self, org_id: str, pricebook_id: str) -> Response[models.Pricebook]:
        """Read a price book."""
        from .get_pricebook import request as _request

        return await self._client.send(_request(org_id, pricebook_id))

    async def update_pricebook(
        self, org_id: str, pricebook_id: str, *, body: models.PricebookWriteRequest
    ) -> Response[models.Pricebook]:
        """Change a price book."""
        from .update_pricebook import request as _request

        return await self._client.send(_request(org_id, pricebook_id, body=body))
