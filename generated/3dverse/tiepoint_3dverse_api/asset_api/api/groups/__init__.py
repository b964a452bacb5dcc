"""Groups of users and their members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncGroupsWithResponse, GroupsWithResponse

__all__ = ("AsyncGroupsResource", "GroupsResource")


class GroupsResource:
    """Groups of users and their members."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> GroupsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import GroupsWithResponse

        return GroupsWithResponse(self._client)

    def create_group(self, *, body: models.GroupCreation) -> models.Group:
        """Create a group.

        Creates a user group with its first members.

        Args:
            body: What is sent, `models.GroupCreation`.

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
        from .create_group import request as _request

        return self._client.send(_request(body=body)).value

    def get_group(self, group_id: str) -> models.Group:
        """Get a group.

        Args:
            group_id: The group.

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
        from .get_group import request as _request

        return self._client.send(_request(group_id)).value

    def delete_group(self, group_id: str) -> None:
        """Delete a group.

        Removes the group and every right given through it.

        Args:
            group_id: The group.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_group import request as _request

        self._client.send(_request(group_id))

    def update_group_description(self, group_id: str, *, body: models.GroupUpdate) -> None:
        """Change a group.

        Sets name and description; both are sent.

        Args:
            group_id: The group.
            body: What is sent, `models.GroupUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_group_description import request as _request

        self._client.send(_request(group_id, body=body))

    def grant_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str, *, body: models.GroupMemberRights
    ) -> None:
        """Add a member to a group.

        Adds a user or a group, or changes its rights.

        Args:
            group_id: The group.
            member_type: Kind of member.
            member_id: Identifier of the user or group.
            body: What is sent, `models.GroupMemberRights`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .grant_member_access_to_group import request as _request

        self._client.send(_request(group_id, member_type, member_id, body=body))

    def revoke_member_access_to_group(self, group_id: str, member_type: models.MemberType, member_id: str) -> None:
        """Remove a member from a group.

        Args:
            group_id: The group.
            member_type: Kind of member.
            member_id: Identifier of the user or group.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .revoke_member_access_to_group import request as _request

        self._client.send(_request(group_id, member_type, member_id))


class AsyncGroupsResource:
    """Groups of users and their members.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncGroupsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncGroupsWithResponse

        return AsyncGroupsWithResponse(self._client)

    async def create_group(self, *, body: models.GroupCreation) -> models.Group:
        """Create a group.

        Creates a user group with its first members.

        Args:
            body: What is sent, `models.GroupCreation`.

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
        from .create_group import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_group(self, group_id: str) -> models.Group:
        """Get a group.

        Args:
            group_id: The group.

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
        from .get_group import request as _request

        return (await self._client.send(_request(group_id))).value

    async def delete_group(self, group_id: str) -> None:
        """Delete a group.

        Removes the group and every right given through it.

        Args:
            group_id: The group.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_group import request as _request

        await self._client.send(_request(group_id))

    async def update_group_description(self, group_id: str, *, body: models.GroupUpdate) -> None:
        """Change a group.

        Sets name and description; both are sent.

        Args:
            group_id: The group.
            body: What is sent, `models.GroupUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_group_description import request as _request

        await self._client.send(_request(group_id, body=body))

    async def grant_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str, *, body: models.GroupMemberRights
    ) -> None:
        """Add a member to a group.

        Adds a user or a group, or changes its rights.

        Args:
            group_id: The group.
            member_type: Kind of member.
            member_id: Identifier of the user or group.
            body: What is sent, `models.GroupMemberRights`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .grant_member_access_to_group import request as _request

        await self._client.send(_request(group_id, member_type, member_id, body=body))

    async def revoke_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str
    ) -> None:
        """Remove a member from a group.

        Args:
            group_id: The group.
            member_type: Kind of member.
            member_id: Identifier of the user or group.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .revoke_member_access_to_group import request as _request

        await self._client.send(_request(group_id, member_type, member_id))
