"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncFoldersWithResponse", "FoldersWithResponse")


class FoldersWithResponse:
    """The operations of `FoldersResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_folders(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> Response[list[models.Folder]]:
        """List folders."""
        from .list_folders import request as _request

        return self._client.send(_request(offset=offset, limit=limit))

    def create_folder(self, *, body: models.FolderCreation) -> Response[models.Folder]:
        """Create a folder."""
        from .create_folder import request as _request

        return self._client.send(_request(body=body))

    def get_folder_info(self, folder_id: str) -> Response[models.Folder]:
        """Get a folder."""
        from .get_folder_info import request as _request

        return self._client.send(_request(folder_id))

    def move_folders(self, folder_id: str, *, body: list[str]) -> Response[None]:
        """Move folders into a folder."""
        from .move_folders import request as _request

        return self._client.send(_request(folder_id, body=body))

    def delete_folder(self, folder_id: str) -> Response[None]:
        """Delete a folder."""
        from .delete_folder import request as _request

        return self._client.send(_request(folder_id))

    def update_folder(self, folder_id: str, *, body: models.FolderUpdate) -> Response[None]:
        """Rename a folder."""
        from .update_folder import request as _request

        return self._client.send(_request(folder_id, body=body))

    def list_folder_accesses(self, folder_id: str) -> Response[models.FolderAccessList]:
        """List the rights on a folder."""
        from .list_folder_accesses import request as _request

        return self._client.send(_request(folder_id))

    def grant_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str, *, body: models.FolderAccessGrant
    ) -> Response[None]:
        """Grant a right on a folder."""
        from .grant_member_access_to_folder import request as _request

        return self._client.send(_request(folder_id, member_type, member_id, body=body))

    def revoke_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str
    ) -> Response[None]:
        """Revoke a right on a folder."""
        from .revoke_member_access_to_folder import request as _request

        return self._client.send(_request(folder_id, member_type, member_id))

    def list_subfolders(self, folder_id: str) -> Response[list[models.Folder]]:
        """List the subfolders of a folder."""
        from .list_subfolders import request as _request

        return self._client.send(_request(folder_id))

    def create_subfolder(self, folder_id: str, *, body: models.FolderCreation) -> Response[models.Folder]:
        """Create a subfolder."""
        from .create_subfolder import request as _request

        return self._client.send(_request(folder_id, body=body))


class AsyncFoldersWithResponse:
    """The operations of `AsyncFoldersResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_folders(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.Folder]]:
        """List folders."""
        from .list_folders import request as _request

        return await self._client.send(_request(offset=offset, limit=limit))

    async def create_folder(self, *, body: models.FolderCreation) -> Response[models.Folder]:
        """Create a folder."""
        from .create_folder import request as _request

        return await self._client.send(_request(body=body))

    async def get_folder_info(self, folder_id: str) -> Response[models.Folder]:
        """Get a folder."""
        from .get_folder_info import request as _request

        return await self._client.send(_request(folder_id))

    async def move_folders(self, folder_id: str, *, body: list[str]) -> Response[None]:
        """Move folders into a folder."""
        from .move_folders import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def delete_folder(self, folder_id: str) -> Response[None]:
        """Delete a folder."""
        from .delete_folder import request as _request

        return await self._client.send(_request(folder_id))

    async def update_folder(self, folder_id: str, *, body: models.FolderUpdate) -> Response[None]:
        """Rename a folder."""
        from .update_folder import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def list_folder_accesses(self, folder_id: str) -> Response[models.FolderAccessList]:
        """List the rights on a folder."""
        from .list_folder_accesses import request as _request

        return await self._client.send(_request(folder_id))

    async def grant_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str, *, body: models.FolderAccessGrant
    ) -> Response[None]:
        """Grant a right on a folder."""
        from .grant_member_access_to_folder import request as _request

        return await self._client.send(_request(folder_id, member_type, member_id, body=body))

    async def revoke_member_access_to_folder(
        self, folder_id: str, member_type: models.MemberType, member_id: str
    ) -> Response[None]:
        """Revoke a right on a folder."""
        from .revoke_member_access_to_folder import request as _request

        return await self._client.send(_request(folder_id, member_type, member_id))

    async def list_subfolders(self, folder_id: str) -> Response[list[models.Folder]]:
        """List the subfolders of a folder."""
        from .list_subfolders import request as _request

        return await self._client.send(_request(folder_id))

    async def create_subfolder(self, folder_id: str, *, body: models.FolderCreation) -> Response[models.Folder]:
        """Create a subfolder."""
        from .create_subfolder import request as _request

        return await self._client.send(_request(folder_id, body=body))
