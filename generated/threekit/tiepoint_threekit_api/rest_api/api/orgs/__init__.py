"""Organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncOrgsWithResponse, OrgsWithResponse

__all__ = ("AsyncOrgsResource", "OrgsResource")


class OrgsResource:
    """Organisations."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> OrgsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import OrgsWithResponse

        return OrgsWithResponse(self._client)

    def list_orgs(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.OrgListing:
        """List organisations.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Organisations.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orgs/Orgs.ts (documented).
        """
        from .list_orgs import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort)).value

    def get_org(self, id: str, *, org_id: str | Unset = UNSET) -> models.Org:
        """Read an organisation.

        Only the organisation of the token and public ones can be read.

        Args:
            id: Organisation id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The organisation.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api, npm:@threekit/rest-api@0.2.2 src/api/orgs/Orgs.ts
            (documented).
        """
        from .get_org import request as _request

        return self._client.send(_request(id, org_id=org_id)).value


class AsyncOrgsResource:
    """Organisations.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncOrgsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncOrgsWithResponse

        return AsyncOrgsWithResponse(self._client)

    async def list_orgs(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.OrgListing:
        """List organisations.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Organisations.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/orgs/Orgs.ts (documented).
        """
        from .list_orgs import request as _request

        return (await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))).value

    async def get_org(self, id: str, *, org_id: str | Unset = UNSET) -> models.Org:
        """Read an organisation.

        Only the organisation of the token and public ones can be read.

        Args:
            id: Organisation id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The organisation.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api, npm:@threekit/rest-api@0.2.2 src/api/orgs/Orgs.ts
            (documented).
        """
        from .get_org import request as _request

        return (await self._client.send(_request(id, org_id=org_id))).value
