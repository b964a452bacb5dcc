"""Folders and who may use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncFoldersWithResponse, FoldersWithResponse

__all__ = ("AsyncFoldersResource", "FoldersResource")


class FoldersResource:
    """Folders and who may use them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> FoldersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import FoldersWithResponse

        return FoldersWithResponse(self._client)

    def list_folders(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[models.Folder]:
        """List folders.

        Pages through the folders that the caller can reach.

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
            https://github.com/3dverse/livelink (inferred).
        """
        from .list_folders import request as _request

        return self._client.send(_request(offset=offset, limit=limit)).value

    def create_folder(self, *, body: models.FolderCreation) -> models.Folder:
        """Create a folder.

        Creates a top level folder, with an optional tree of subfolders.

        Args:
            body: What is sent, `models.FolderCreation`.

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
        from .create_folder import request as _request

        return self._client.send(_request(body=body)).value

    def get_folder_info(self, folder_id: str) -> models.Folder:
        """Get a folder.

        Args:
            folder_id: The folder.

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
        from .get_folder_info import request as _request

        return self._client.send(_request(folder_id)).value

    def move_folders(self, folder_id: str, *, body: list[str]) -> None:
        """Move folders into a folder.

        The folder of the path is the destination; the body is a bare list of the folders to move.

        Args:
            folder_id: The folder.
            body: What is sent, `list[str]`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .move_folders import request as _request

        self._client.send(_request(folder_id, body=body))

    def delete_folder(self, folder_id: str) -> None:
        """Delete a folder.

        Works on an empty folder only.

        Args:
            folder_id: The folder.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_folder import request as _request

        self._client.send(_request(folder_id))

    def update_folder(self, folder_id: str, *, body: models.FolderUpdate) -> None:
        """Rename a folder.

        Args:
            folder_id: The folder.
            body: What is sent, `models.FolderUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_folder import request as _request

        self._client.send(_request(folder_id, body=body))

    def list_folder_accesses(self, folder_id: str) -> models.FolderAccessList:
        """List the rights on a folder.

        Args:
            folder_id: The folder.

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
        from .list_folder_accesses import request as _request

        return self._client.send(_request(folder_id)).value

    def grant_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str, *, body: models.FolderAccessGrant
    ) -> None:
        """Grant a right on a folder.

        Gives a user or a group a right on the folder, or changes it.

        Args:
            folder_id: The folder.
            member_type: Kind of member.
            member_id: Identifier of the user or group.
            body: What is sent, `models.FolderAccessGrant`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .grant_member_access_to_folder import request as _request

        self._client.send(_request(folder_id, member_type, member_id, body=body))

    def revoke_member_access_to_folder(self, folder_id: str, member_type: models.MemberType, member_id: str) -> None:
        """Revoke a right on a folder.

        Args:
            folder_id: The folder.
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
        from .revoke_member_access_to_folder import request as _request

        self._client.send(_request(folder_id, member_type, member_id))

    def list_subfolders(self, folder_id: str) -> list[models.Folder]:
        """List the subfolders of a folder.

        Not paged; the vendor says the listing can be recursive, yet its client has no parameter for it.

        Args:
            folder_id: The folder.

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
        from .list_subfolders import request as _request

        return self._client.send(_request(folder_id)).value

    def create_subfolder(self, folder_id: str, *, body: models.FolderCreation) -> models.Folder:
        """Create a subfolder.

        Creates a folder inside another one.

        Args:
            folder_id: The folder.
            body: What is sent, `models.FolderCreation`.

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
        from .create_subfolder import request as _request

        return self._client.send(_request(folder_id, body=body)).value


class AsyncFoldersResource:
    """Folders and who may use them.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFoldersWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncFoldersWithResponse

        return AsyncFoldersWithResponse(self._client)

    async def list_folders(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[models.Folder]:
        """List folders.

        Pages through the folders that the caller can reach.

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
            https://github.com/3dverse/livelink (inferred).
        """
        from .list_folders import request as _request

        return (await self._client.send(_request(offset=offset, limit=limit))).value

    async def create_folder(self, *, body: models.FolderCreation) -> models.Folder:
        """Create a folder.

        Creates a top level folder, with an optional tree of subfolders.

        Args:
            body: What is sent, `models.FolderCreation`.

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
        from .create_folder import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_folder_info(self, folder_id: str) -> models.Folder:
        """Get a folder.

        Args:
            folder_id: The folder.

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
        from .get_folder_info import request as _request

        return (await self._client.send(_request(folder_id))).value

    async def move_folders(self, folder_id: str, *, body: list[str]) -> None:
        """Move folders into a folder.

        The folder of the path is the destination; the body is a bare list of the folders to move.

        Args:
            folder_id: The folder.
            body: What is sent, `list[str]`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .move_folders import request as _request

        await self._client.send(_request(folder_id, body=body))

    async def delete_folder(self, folder_id: str) -> None:
        """Delete a folder.

        Works on an empty folder only.

        Args:
            folder_id: The folder.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_folder import request as _request

        await self._client.send(_request(folder_id))

    async def update_folder(self, folder_id: str, *, body: models.FolderUpdate) -> None:
        """Rename a folder.

        Args:
            folder_id: The folder.
            body: What is sent, `models.FolderUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_folder import request as _request

        await self._client.send(_request(folder_id, body=body))

    async def list_folder_accesses(self, folder_id: str) -> models.FolderAccessList:
        """List the rights on a folder.

        Args:
            folder_id: The folder.

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
        from .list_folder_accesses import request as _request

        return (await self._client.send(_request(folder_id))).value

    async def grant_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str, *, body: models.FolderAccessGrant
    ) -> None:
        """Grant a right on a folder.

        Gives a user or a group a right on the folder, or changes it.

        Args:
            folder_id: The folder.
            member_type: Kind of member.
            member_id: Identifier of the user or group.
            body: What is sent, `models.FolderAccessGrant`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .grant_member_access_to_folder import request as _request

        await self._client.send(_request(folder_id, member_type, member_id, body=body))

    async def revoke_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str
    ) -> None:
        """Revoke a right on a folder.

        Args:
            folder_id: The folder.
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
        from .revoke_member_access_to_folder import request as _request

        await self._client.send(_request(folder_id, member_type, member_id))

    async def list_subfolders(self, folder_id: str) -> list[models.Folder]:
        """List the subfolders of a folder.

        Not paged; the vendor says the listing can be recursive, yet its client has no parameter for it.

        Args:
            folder_id: The folder.

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
        from .list_subfolders import request as _request

        return (await self._client.send(_request(folder_id))).value

    async def create_subfolder(self, folder_id: str, *, body: models.FolderCreation) -> models.Folder:
        """Create a subfolder.

        Creates a folder inside another one.

        Args:
            folder_id: The folder.
            body: What is sent, `models.FolderCreation`.

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
        from .create_subfolder import request as _request

        return (await self._client.send(_request(folder_id, body=body))).value
