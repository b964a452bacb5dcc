"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAccountsWithResponse", "AccountsWithResponse")


class AccountsWithResponse:
    """The operations of `AccountsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_itwin_account(
        self, itwin_id: str, *, prefer: models.GetItwinAccountPrefer | Unset = UNSET
    ) -> Response[models.ITwinResponse]:
        """Get the account of an iTwin."""
        from .get_itwin_account import request as _request

        return self._client.send(_request(itwin_id, prefer=prefer))

    def get_my_primary_account(self) -> Response[models.ITwinResponse]:
        """Get my primary account."""
        from .get_my_primary_account import request as _request

        return self._client.send(_request())


class AsyncAccountsWithResponse:
    """The operations of `AsyncAccountsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_itwin_account(
        self, itwin_id: str, *, prefer: models.GetItwinAccountPrefer | Unset = UNSET
    ) -> Response[models.ITwinResponse]:
        """Get the account of an iTwin."""
        from .get_itwin_account import request as _request

        return await self._client.send(_request(itwin_id, prefer=prefer))

    async def get_my_primary_account(self) -> Response[models.ITwinResponse]:
        """Get my primary account."""
        from .get_my_primary_account import request as _request

        return await self._client.send(_request())
