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

    def list_users(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> Response[list[models.UserInfo]]:
        """List users."""
        from .list_users import request as _request

        return self._client.send(_request(offset=offset, limit=limit))

    def register_user(self, *, body: models.UserRegistration) -> Response[models.UserInfo]:
        """Register a user."""
        from .register_user import request as _request

        return self._client.send(_request(body=body))

    def get_user(self, user_id: str) -> Response[models.UserInfo]:
        """Get a user."""
        from .get_user import request as _request

        return self._client.send(_request(user_id))

    def delete_user(self, user_id: str) -> Response[models.UserDeletionResult]:
        """Delete a user."""
        from .delete_user import request as _request

        return self._client.send(_request(user_id))

    def update_user(self, user_id: str, *, body: models.UserUpdate) -> Response[None]:
        """Change a user."""
        from .update_user import request as _request

        return self._client.send(_request(user_id, body=body))

    def generate_user_token(self, user_id: str, *, body: models.UserTokenRequest) -> Response[models.UserToken]:
        """Generate a user token."""
        from .generate_user_token import request as _request

        return self._client.send(_request(user_id, body=body))

    def get_user_groups(self, user_id: str) -> Response[list[models.Group]]:
        """List the groups of a user."""
        from .get_user_groups import request as _request

        return self._client.send(_request(user_id))

    def get_user_upload_tasks(
        self, user_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UploadTask]]:
        """List the upload tasks of a user."""
        from .get_user_upload_tasks import request as _request

        return self._client.send(_request(user_id, offset=offset, limit=limit))


class AsyncUsersWithResponse:
    """The operations of `AsyncUsersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_users(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UserInfo]]:
        """List users."""
        from .list_users import request as _request

        return await self._client.send(_request(offset=offset, limit=limit))

    async def register_user(self, *, body: models.UserRegistration) -> Response[models.UserInfo]:
        """Register a user."""
        from .register_user import request as _request

        return await self._client.send(_request(body=body))

    async def get_user(self, user_id: str) -> Response[models.UserInfo]:
        """Get a user."""
        from .get_user import request as _request

        return await self._client.send(_request(user_id))

    async def delete_user(self, user_id: str) -> Response[models.UserDeletionResult]:
        """Delete a user."""
        from .delete_user import request as _request

        return await self._client.send(_request(user_id))

    async def update_user(self, user_id: str, *, body: models.UserUpdate) -> Response[None]:
        """Change a user."""
        from .update_user import request as _request

        return await self._client.send(_request(user_id, body=body))

    async def generate_user_token(self, user_id: str, *, body: models.UserTokenRequest) -> Response[models.UserToken]:
        """Generate a user token."""
        from .generate_user_token import request as _request

        return await self._client.send(_request(user_id, body=body))

    async def get_user_groups(self, user_id: str) -> Response[list[models.Group]]:
        """List the groups of a user."""
        from .get_user_groups import request as _request

        return await self._client.send(_request(user_id))

    async def get_user_upload_tasks(
        self, user_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UploadTask]]:
        """List the upload tasks of a user."""
        from .get_user_upload_tasks import request as _request

        return await self._client.send(_request(user_id, offset=offset, limit=limit))
