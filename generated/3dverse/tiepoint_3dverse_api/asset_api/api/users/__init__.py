"""Users of the application, their tokens and their memberships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncUsersWithResponse, UsersWithResponse

__all__ = ("AsyncUsersResource", "UsersResource")


class UsersResource:
    """Users of the application, their tokens and their memberships."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> UsersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import UsersWithResponse

        return UsersWithResponse(self._client)

    def list_users(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[models.UserInfo]:
        """List users.

        Pages through the users of the application that the key belongs to.

        Args:
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .list_users import request as _request

        return self._client.send(_request(offset=offset, limit=limit)).value

    def register_user(self, *, body: models.UserRegistration) -> models.UserInfo:
        """Register a user.

        Creates a user in the application that the key belongs to.

        Args:
            body: What is sent, `models.UserRegistration`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .register_user import request as _request

        return self._client.send(_request(body=body)).value

    def get_user(self, user_id: str) -> models.UserInfo:
        """Get a user.

        Args:
            user_id: The user.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .get_user import request as _request

        return self._client.send(_request(user_id)).value

    def delete_user(self, user_id: str) -> models.UserDeletionResult:
        """Delete a user.

        Answers with what was removed along with the user.

        Args:
            user_id: The user.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_user import request as _request

        return self._client.send(_request(user_id)).value

    def update_user(self, user_id: str, *, body: models.UserUpdate) -> None:
        """Change a user.

        Only the display name can change.

        Args:
            user_id: The user.
            body: What is sent, `models.UserUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .update_user import request as _request

        self._client.send(_request(user_id, body=body))

    def generate_user_token(self, user_id: str, *, body: models.UserTokenRequest) -> models.UserToken:
        """Generate a user token.

        The token stands for the user in the user_token header, within its scope and until it expires.

        Args:
            user_id: The user.
            body: What is sent, `models.UserTokenRequest`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .generate_user_token import request as _request

        return self._client.send(_request(user_id, body=body)).value

    def get_user_groups(self, user_id: str) -> list[models.Group]:
        """List the groups of a user.

        Not paged.

        Args:
            user_id: The user.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_user_groups import request as _request

        return self._client.send(_request(user_id)).value

    def get_user_upload_tasks(
        self, user_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.UploadTask]:
        """List the upload tasks of a user.

        Args:
            user_id: The user.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_user_upload_tasks import request as _request

        return self._client.send(_request(user_id, offset=offset, limit=limit)).value


class AsyncUsersResource:
    """Users of the application, their tokens and their memberships.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncUsersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncUsersWithResponse

        return AsyncUsersWithResponse(self._client)

    async def list_users(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[models.UserInfo]:
        """List users.

        Pages through the users of the application that the key belongs to.

        Args:
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .list_users import request as _request

        return (await self._client.send(_request(offset=offset, limit=limit))).value

    async def register_user(self, *, body: models.UserRegistration) -> models.UserInfo:
        """Register a user.

        Creates a user in the application that the key belongs to.

        Args:
            body: What is sent, `models.UserRegistration`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .register_user import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_user(self, user_id: str) -> models.UserInfo:
        """Get a user.

        Args:
            user_id: The user.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .get_user import request as _request

        return (await self._client.send(_request(user_id))).value

    async def delete_user(self, user_id: str) -> models.UserDeletionResult:
        """Delete a user.

        Answers with what was removed along with the user.

        Args:
            user_id: The user.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_user import request as _request

        return (await self._client.send(_request(user_id))).value

    async def update_user(self, user_id: str, *, body: models.UserUpdate) -> None:
        """Change a user.

        Only the display name can change.

        Args:
            user_id: The user.
            body: What is sent, `models.UserUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .update_user import request as _request

        await self._client.send(_request(user_id, body=body))

    async def generate_user_token(self, user_id: str, *, body: models.UserTokenRequest) -> models.UserToken:
        """Generate a user token.

        The token stands for the user in the user_token header, within its scope and until it expires.

        Args:
            user_id: The user.
            body: What is sent, `models.UserTokenRequest`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink.
        """
        from .generate_user_token import request as _request

        return (await self._client.send(_request(user_id, body=body))).value

    async def get_user_groups(self, user_id: str) -> list[models.Group]:
        """List the groups of a user.

        Not paged.

        Args:
            user_id: The user.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_user_groups import request as _request

        return (await self._client.send(_request(user_id))).value

    async def get_user_upload_tasks(
        self, user_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.UploadTask]:
        """List the upload tasks of a user.

        Args:
            user_id: The user.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_user_upload_tasks import request as _request

        return (await self._client.send(_request(user_id, offset=offset, limit=limit))).value
