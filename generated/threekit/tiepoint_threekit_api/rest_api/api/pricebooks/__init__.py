"""Price books of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncPricebooksWithResponse, PricebooksWithResponse

__all__ = ("AsyncPricebooksResource", "PricebooksResource")


class PricebooksResource:
    """Price books of an organisation."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> PricebooksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import PricebooksWithResponse

        return PricebooksWithResponse(self._client)

    def list_pricebooks(
        self,
        org_id: str,
        *,
        all_: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.PricebookListing:
        """List price books.

        Args:
            org_id: Organisation the price book belongs to.
            all_: Every price book at once; seen in public code only.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Price books.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API,
            npm:@threekit-tools/treble@0.0.97 dist/http/pricebook.js (documented).
        """
        from .list_pricebooks import request as _request

        return self._client.send(_request(org_id, all_=all_, page=page, per_page=per_page, sort=sort)).value

    def create_pricebook(self, org_id: str, *, body: models.PricebookWriteRequest | Unset = UNSET) -> models.Pricebook:
        """Create a price book.

        Args:
            org_id: Organisation the price book belongs to.
            body: What is sent, `models.PricebookWriteRequest`.

        Returns:
            The price book.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API (documented).
        """
        from .create_pricebook import request as _request

        return self._client.send(_request(org_id, body=body)).value

    def get_pricebook(self, org_id: str, pricebook_id: str) -> models.Pricebook:
        """Read a price book.

        Args:
            org_id: Organisation the price book belongs to.
            pricebook_id: Price book id.

        Returns:
            The price book.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API (documented).
        """
        from .get_pricebook import request as _request

        return self._client.send(_request(org_id, pricebook_id)).value

    def update_pricebook(
        self, org_id: str, pricebook_id: str, *, body: models.PricebookWriteRequest
    ) -> models.Pricebook:
        """Change a price book.

        The action is published; the page at hand breaks off in the method name, so PUT is assumed.

        Args:
            org_id: Organisation the price book belongs to.
            pricebook_id: Price book id.
            body: What is sent, `models.PricebookWriteRequest`.

        Returns:
            The price book.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API (documented).
        """
        from .update_pricebook import request as _request

        return self._client.send(_request(org_id, pricebook_id, body=body)).value


class AsyncPricebooksResource:
    """Price books of an organisation.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncPricebooksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncPricebooksWithResponse

        return AsyncPricebooksWithResponse(self._client)

    async def list_pricebooks(
        self,
        org_id: str,
        *,
        all_: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.PricebookListing:
        """List price books.

        Args:
            org_id: Organisation the price book belongs to.
            all_: Every price book at once; seen in public code only.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Price books.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API,
            npm:@threekit-tools/treble@0.0.97 dist/http/pricebook.js (documented).
        """
        from .list_pricebooks import request as _request

        return (await self._client.send(_request(org_id, all_=all_, page=page, per_page=per_page, sort=sort))).value

    async def create_pricebook(
        self, org_id: str, *, body: models.PricebookWriteRequest | Unset = UNSET
    ) -> models.Pricebook:
        """Create a price book.

        Args:
            org_id: Organisation the price book belongs to.
            body: What is sent, `models.PricebookWriteRequest`.

        Returns:
            The price book.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API (documented).
        """
        from .create_pricebook import request as _request

        return (await self._client.send(_request(org_id, body=body))).value

    async def get_pricebook(self, org_id: str, pricebook_id: str) -> models.Pricebook:
        """Read a price book.

        Args:
            org_id: Organisation the price book belongs to.
            pricebook_id: Price book id.

        Returns:
            The price book.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API (documented).
        """
        from .get_pricebook import request as _request

        return (await self._client.send(_request(org_id, pricebook_id))).value

    async def update_pricebook(
        self, org_id: str, pricebook_id: str, *, body: models.PricebookWriteRequest
    ) -> models.Pricebook:
        """Change a price book.

        The action is published; the page at hand breaks off in the method name, so PUT is assumed.

        Args:
            org_id: Organisation the price book belongs to.
            pricebook_id: Price book id.
            body: What is sent, `models.PricebookWriteRequest`.

        Returns:
            The price book.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406069012635-Pricebooks-API (documented).
        """
        from .update_pricebook import request as _request

        return (await self._client.send(_request(org_id, pricebook_id, body=body))).value
