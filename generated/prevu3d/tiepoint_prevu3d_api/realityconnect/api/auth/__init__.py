"""Getting an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncAuthWithResponse, AuthWithResponse

__all__ = ("AsyncAuthResource", "AuthResource")


class AuthResource:
    """Getting an access token."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AuthWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AuthWithResponse

        return AuthWithResponse(self._client)

    def get_client_credentials_token(self, *, body: models.ClientCredentialsTokenRequest) -> models.TokenResponse:
        """Get a token with client credentials (older guide).

        Token call as shown in the vendor's earlier connection guide. The credentials go into an HTTP Basic header
        made of the client id and the client secret; the form body carries only the grant type. It is rooted at the
        host, not under the API base path. The published reference names another token URL (see getAccessToken); which
        of the two is current is not known.

        Args:
            body: What is sent, `models.ClientCredentialsTokenRequest`.

        Returns:
            A token was issued.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/apidocs/testing-the-api (documented).
        """
        from .get_client_credentials_token import request as _request

        return self._client.send(_request(body=body)).value

    def get_access_token(self, *, body: models.TokenRequest) -> models.TokenResponse:
        """Get a token (URL named by the reference).

        The token URL that the published reference gives for both the client credentials and the authorization code
        flow. Its request and answer were not among the material that could be read: the form below is the OAuth2 and
        PKCE standard one, and the answer is assumed to be the one shown for the older token URL. A client should also
        accept the standard OAuth2 field names in the answer.

        Args:
            body: What is sent, `models.TokenRequest`.

        Returns:
            A token was issued.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (inferred).
        """
        from .get_access_token import request as _request

        return self._client.send(_request(body=body)).value


class AsyncAuthResource:
    """Getting an access token.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAuthWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAuthWithResponse

        return AsyncAuthWithResponse(self._client)

    async def get_client_credentials_token(self, *, body: models.ClientCredentialsTokenRequest) -> models.TokenResponse:
        """Get a token with client credentials (older guide).

        Token call as shown in the vendor's earlier connection guide. The credentials go into an HTTP Basic header
        made of the client id and the client secret; the form body carries only the grant type. It is rooted at the
        host, not under the API base path. The published reference names another token URL (see getAccessToken); which
        of the two is current is not known.

        Args:
            body: What is sent, `models.ClientCredentialsTokenRequest`.

        Returns:
            A token was issued.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/apidocs/testing-the-api (documented).
        """
        from .get_client_credentials_token import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_access_token(self, *, body: models.TokenRequest) -> models.TokenResponse:
        """Get a token (URL named by the reference).

        The token URL that the published reference gives for both the client credentials and the authorization code
        flow. Its request and answer were not among the material that could be read: the form below is the OAuth2 and
        PKCE standard one, and the answer is assumed to be the one shown for the older token URL. A client should also
        accept the standard OAuth2 field names in the answer.

        Args:
            body: What is sent, `models.TokenRequest`.

        Returns:
            A token was issued.

        Raises:
            StatusError: The service refuses.
                401: The credentials or the token are missing, wrong or expired. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://doc.prevu3d.com/apidocs/v1twintwinidassetsassetid (inferred).
        """
        from .get_access_token import request as _request

        return (await self._client.send(_request(body=body))).value
