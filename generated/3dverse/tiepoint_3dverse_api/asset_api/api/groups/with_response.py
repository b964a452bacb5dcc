"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncGroupsWithResponse", "GroupsWithResponse")


class GroupsWithResponse:
    """The operations of `GroupsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_group(self, *, body: models.GroupCreation) -> Response[models.Group]:
        """Create a group."""
        from .create_group import request as _request

        return self._client.send(_request(body=body))

    def get_group(self, group_id: str) -> Response[models.Group]:
        """Get a group."""
        from .get_group import request as _request

        return self._client.send(_request(group_id))

    def delete_group(self, group_id: str) -> Response[None]:
        """Delete a group."""
        from .delete_group import request as _request

        return self._client.send(_request(group_id))

    def update_group_description(self, group_id: str, *, body: models.GroupUpdate) -> Response[None]:
        """Change a group."""
        from .update_group_description import request as _request

        return self._client.send(_request(group_id, body=body))

    def grant_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str, *, body: models.GroupMemberRights
    ) -> Response[None]:
        """Add a member to a group."""
        from .grant_member_access_to_group import request as _request

        return self._client.send(_request(group_id, member_type, member_id, body=body))

    def revoke_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str
    ) -> Response[None]:
        """Remove a member from a group."""
        from .revoke_member_access_to_group import request as _request

        return self._client.send(_request(group_id, member_type, member_id))


class AsyncGroupsWithResponse:
    """The operations of `AsyncGroupsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_group(self, *, body: models.GroupCreation) -> Response[models.Group]:
        """Create a group."""
        from .create_group import request as _request

        return await self._client.send(_request(body=body))

    async def get_group(self, group_id: str) -> Response[models.Group]:
        """Get a group."""
        from .get_group import request as _request

        return await self._client.send(_request(group_id))

    async def delete_group(self, group_id: str) -> Response[None]:
        """Delete a group."""
        from .delete_group import request as _request

        return await self._client.send(_request(group_id))

    async def update_group_description(self, group_id: str, *, body: models.GroupUpdate) -> Response[None]:
        """Change a group."""
        from .update_group_description import request as _request

        return await self._client.send(_request(group_id, body=body))

    async def grant_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str, *, body: models.GroupMemberRights
    ) -> Response[None]:
        """Add a member to a group."""
        from .grant_member_access_to_group import request as _request

        return await self._client.send(_request(group_id, member_type, member_id, body=body))

    async def revoke_member_access_to_group(
        self, group_id: str, member_type: models.MemberType, member_id: str
    ) -> Response[None]:
        """Remove a member from a group."""
        from .revoke_member_access_to_group import request as _request

        return await self._client.send(_request(group_id, member_type, member_id))
