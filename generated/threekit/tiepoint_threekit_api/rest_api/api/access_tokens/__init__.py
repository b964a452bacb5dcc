"""Access tokens (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AccessTokensWithResponse, AsyncAccessTokensWithResponse

__all__ = ("AsyncAccessTokensResource", "AccessTokensResource")


class AccessTokensResource:
    """Access tokens (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AccessTokensWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AccessTokensWithResponse

        return AccessTokensWithResponse(self._client)

    def access_tokens_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/accessTokens/AccessTokens.ts (documented).
        """
        from .access_tokens_healthcheck import request as _request

        self._client.send(_request())

    def list_access_tokens(
        self,
        *,
        org_id: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.AccessTokenListing:
        """List access tokens.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            service_account_id: Service account.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of access tokens.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/accessTokens/AccessTokens.ts (documented).
        """
        from .list_access_tokens import request as _request

        return self._client.send(
            _request(org_id=org_id, service_account_id=service_account_id, page=page, per_page=per_page, sort=sort)
        ).value

    def get_access_token(self, token_id: str, *, org_id: str | Unset = UNSET) -> models.AccessToken:
        """Read an access token.

        Args:
            token_id: Token id; the id is the token itself.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The token.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/accessTokens/AccessTokens.ts (documented).
        """
        from .get_access_token import request as _request

        return self._client.send(_request(token_id, org_id=org_id)).value


class AsyncAccessTokensResource:
    """Access tokens (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAccessTokensWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAccessTokensWithResponse

        return AsyncAccessTokensWithResponse(self._client)

    async def access_tokens_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/accessTokens/AccessTokens.ts (documented).
        """
        from .access_tokens_healthcheck import request as _request

        await self._client.send(_request())

    async def list_access_tokens(
        self,
        *,
        org_id: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.AccessTokenListing:
        """List access tokens.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            service_account_id: Service account.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of access tokens.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/accessTokens/AccessTokens.ts (documented).
        """
        from .list_access_tokens import request as _request

        return (
            await self._client.send(
                _request(org_id=org_id, service_account_id=service_account_id, page=page, per_page=per_page, sort=sort)
            )
        ).value

    async def get_access_token(self, token_id: str, *, org_id: str | Unset = UNSET) -> models.AccessToken:
        """Read an access token.

        Args:
            token_id: Token id; the id is the token itself.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The token.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/accessTokens/AccessTokens.ts (documented).
        """
        from .get_access_token import request as _request

        return (await self._client.send(_request(token_id, org_id=org_id))).value
