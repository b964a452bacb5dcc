"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAccessTokensWithResponse", "AccessTokensWithResponse")


class AccessTokensWithResponse:
    """The operations of `AccessTokensResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def access_tokens_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .access_tokens_healthcheck import request as _request

        return self._client.send(_request())

    def list_access_tokens(
        self,
        *,
        org_id: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.AccessTokenListing]:
        """List access tokens."""
        from .list_access_tokens import request as _request

        return self._client.send(
            _request(org_id=org_id, service_account_id=service_account_id, page=page, per_page=per_page, sort=sort)
        )

    def get_access_token(self, token_id: str, *, org_id: str | Unset = UNSET) -> Response[models.AccessToken]:
        """Read an access token."""
        from .get_access_token import request as _request

        return self._client.send(_request(token_id, org_id=org_id))


class AsyncAccessTokensWithResponse:
    """The operations of `AsyncAccessTokensResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def access_tokens_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .access_tokens_healthcheck import request as _request

        return await self._client.send(_request())

    async def list_access_tokens(
        self,
        *,
        org_id: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.AccessTokenListing]:
        """List access tokens."""
        from .list_access_tokens import request as _request

        return await self._client.send(
            _request(org_id=org_id, service_account_id=service_account_id, page=page, per_page=per_page, sort=sort)
        )

    async def get_access_token(self, token_id: str, *, org_id: str | Unset = UNSET) -> Response[models.AccessToken]:
        """Read an access token."""
        from .get_access_token import request as _request

        return await self._client.send(_request(token_id, org_id=org_id))
