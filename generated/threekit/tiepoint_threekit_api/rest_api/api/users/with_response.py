"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncUsersWithResponse", "UsersWithResponse")


class UsersWithResponse:
    """The operations of `UsersResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def users_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .users_healthcheck import request as _request

        return self._client.send(_request())

    def get_session(self, *, org_id: str | Unset = UNSET) -> Response[models.UserSession]:
        """Read the user behind the credentials."""
        from .get_session import request as _request

        return self._client.send(_request(org_id=org_id))

    def list_users(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.UserListing]:
        """List users."""
        from .list_users import request as _request

        return self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    def get_user(self, user_id: str, *, org_id: str | Unset = UNSET) -> Response[models.User]:
        """Read a user."""
        from .get_user import request as _request

        return self._client.send(_request(user_id, org_id=org_id))


class AsyncUsersWithResponse:
    """The operations of `AsyncUsersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def users_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .users_healthcheck import request as _request

        return await self._client.send(_request())

    async def get_session(self, *, org_id: str | Unset = UNSET) -> Response[models.UserSession]:
        """Read the user behind the credentials."""
        from .get_session import request as _request

        return await self._client.send(_request(org_id=org_id))

    async def list_users(
        self,
        *,
        org_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.UserListing]:
        """List users."""
        from .list_users import request as _request

        return await self._client.send(_request(org_id=org_id, page=page, per_page=per_page, sort=sort))

    async def get_user(self, user_id: str, *, org_id: str | Unset = UNSET) -> Response[models.User]:
        """Read a user."""
        from .get_user import request as _request

        return await self._client.send(_request(user_id, org_id=org_id))
