"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAuthWithResponse", "AuthWithResponse")


class AuthWithResponse:
    """The operations of `AuthResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_client_credentials_token(
        self, *, body: models.ClientCredentialsTokenRequest
    ) -> Response[models.TokenResponse]:
        """Get a token with client credentials (older guide)."""
        from .get_client_credentials_token import request as _request

        return self._client.send(_request(body=body))

    def get_access_token(self, *, body: models.TokenRequest) -> Response[models.TokenResponse]:
        """Get a token (URL named by the reference)."""
        from .get_access_token import request as _request

        return self._client.send(_request(body=body))


class AsyncAuthWithResponse:
    """The operations of `AsyncAuthResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_client_credentials_token(
        self, *, body: models.ClientCredentialsTokenRequest
    ) -> Response[models.TokenResponse]:
        """Get a token with client credentials (older guide)."""
        from .get_client_credentials_token import request as _request

        return await self._client.send(_request(body=body))

    async def get_access_token(self, *, body: models.TokenRequest) -> Response[models.TokenResponse]:
        """Get a token (URL named by the reference)."""
        from .get_access_token import request as _request

        return await self._client.send(_request(body=body))
