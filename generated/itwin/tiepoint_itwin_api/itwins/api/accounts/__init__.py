"""The iTwins at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AccountsWithResponse, AsyncAccountsWithResponse

__all__ = ("AsyncAccountsResource", "AccountsResource")


class AccountsResource:
    """The iTwins at the top."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AccountsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AccountsWithResponse

        return AccountsWithResponse(self._client)

    def get_itwin_account(
        self, itwin_id: str, *, prefer: models.GetItwinAccountPrefer | Unset = UNSET
    ) -> models.ITwinResponse:
        """Get the account of an iTwin.

        Returns the account that owns the iTwin, itself an iTwin. The caller must be a member of the iTwin.

        Args:
            itwin_id: iTwin id.
            prefer: How much of the account is wanted. The portal's page does not list this header and shows the short
                form; the vendor's client sends it.

        Returns:
            The account.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-itwin-account,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_itwin_account import request as _request

        return self._client.send(_request(itwin_id, prefer=prefer)).value

    def get_my_primary_account(self) -> models.ITwinResponse:
        """Get my primary account.

        Returns the primary account of the caller, in the short form: where iTwins without a parent are made. A caller
        outside any organization gets an account of their own. Other accounts are found with subClass=Account in the
        list of iTwins.

        Returns:
            The account.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-primary-account,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_my_primary_account import request as _request

        return self._client.send(_request()).value


class AsyncAccountsResource:
    """The iTwins at the top.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAccountsWithResponse

        return AsyncAccountsWithResponse(self._client)

    async def get_itwin_account(
        self, itwin_id: str, *, prefer: models.GetItwinAccountPrefer | Unset = UNSET
    ) -> models.ITwinResponse:
        """Get the account of an iTwin.

        Returns the account that owns the iTwin, itself an iTwin. The caller must be a member of the iTwin.

        Args:
            itwin_id: iTwin id.
            prefer: How much of the account is wanted. The portal's page does not list this header and shows the short
                form; the vendor's client sends it.

        Returns:
            The account.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such iTwin, or the caller may not see it.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-itwin-account,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_itwin_account import request as _request

        return (await self._client.send(_request(itwin_id, prefer=prefer))).value

    async def get_my_primary_account(self) -> models.ITwinResponse:
        """Get my primary account.

        Returns the primary account of the caller, in the short form: where iTwins without a parent are made. A caller
        outside any organization gets an account of their own. Other accounts are found with subClass=Account in the
        list of iTwins.

        Returns:
            The account.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/itwins/operations/get-my-primary-account,
            https://github.com/iTwin/itwins-client (documented).
        """
        from .get_my_primary_account import request as _request

        return (await self._client.send(_request())).value
