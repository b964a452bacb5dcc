"""Users and the current session (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncUsersWithResponse, UsersWithResponse

__all__ = ("AsyncUsersResource", "UsersResource")


class UsersResource:
    """Users and the current session (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> UsersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import UsersWithResponse

        return UsersWithResponse(self._client)

    def users_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .users_healthcheck import request as _request

        self._client.send(_request())

    def get_session(self, *, org_id: str | Unset = UNSET) -> models.UserSession:
        """Read the user behind the credentials.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The user.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .get_session import request as _request

        return self._client.send(_request(org_id=org_id)).value

    def list_users(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.UserListing:
        """List users.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of users.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .list_users import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort)).value

    def get_user(self, user_id: str, *, org_id: str | Unset = UNSET) -> models.User:
        """Read a user.

        Args:
            user_id: User id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The user.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .get_user import request as _request

        return self._client.send(_request(user_id, org_id=org_id)).value


class AsyncUsersResource:
    """Users and the current session (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncUsersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncUsersWithResponse

        return AsyncUsersWithResponse(self._client)

    async def users_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .users_healthcheck import request as _request

        await self._client.send(_request())

    async def get_session(self, *, org_id: str | Unset = UNSET) -> models.UserSession:
        """Read the user behind the credentials.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The user.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .get_session import request as _request

        return (await self._client.send(_request(org_id=org_id))).value

    async def list_users(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.UserListing:
        """List users.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of users.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .list_users import request as _request

        return (await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))).value

    async def get_user(self, user_id: str, *, org_id: str | Unset = UNSET) -> models.User:
        """Read a user.

        Args:
            user_id: User id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The user.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/users/Users.ts (documented).
        """
        from .get_user import request as _request

        return (await self._client.send(_request(user_id, org_id=org_id))).value
