"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncSourceFilesWithResponse", "SourceFilesWithResponse")


class SourceFilesWithResponse:
    """The operations of `SourceFilesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_source_files_in_folder(
        self,
        folder_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filters_source_file_name: str | Unset = UNSET,
    ) -> Response[list[models.SourceFile]]:
        """List the source files of a folder."""
        from .get_source_files_in_folder import request as _request

        return self._client.send(
            _request(folder_id, offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
        )

    def move_source_files(self, folder_id: str, *, body: list[str]) -> Response[None]:
        """Move source files into a folder."""
        from .move_source_files import request as _request

        return self._client.send(_request(folder_id, body=body))

    def upload_source_files(
        self, folder_id: str, *, body: models.SourceFileUpload
    ) -> Response[models.SourceFileUploadResult]:
        """Upload source files."""
        from .upload_source_files import request as _request

        return self._client.send(_request(folder_id, body=body))

    def list_source_files(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET, filters_source_file_name: str | Unset = UNSET
    ) -> Response[list[models.SourceFile]]:
        """List source files."""
        from .list_source_files import request as _request

        return self._client.send(
            _request(offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
        )

    def delete_source_files(self, *, body: models.SourceFileDeletion) -> Response[None]:
        """Delete source files."""
        from .delete_source_files import request as _request

        return self._client.send(_request(body=body))

    def download_source_file(self, source_file_id: str) -> Response[File]:
        """Download a source file."""
        from .download_source_file import request as _request

        return self._client.send(_request(source_file_id))

    def get_source_file_details(self, source_file_id: str) -> Response[models.SourceFile]:
        """Get a source file."""
        from .get_source_file_details import request as _request

        return self._client.send(_request(source_file_id))

    def update_source_file_details(self, source_file_id: str, *, body: models.SourceFileUpdate) -> Response[None]:
        """Rename a source file."""
        from .update_source_file_details import request as _request

        return self._client.send(_request(source_file_id, body=body))

    def get_source_file_assets(self, source_file_id: str) -> Response[models.AssetList]:
        """List the assets made from a source file."""
        from .get_source_file_assets import request as _request

        return self._client.send(_request(source_file_id))


class AsyncSourceFilesWithResponse:
    """The operations of `AsyncSourceFilesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_source_files_in_folder(
        self,
        folder_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filters_source_file_name: str | Unset = UNSET,
    ) -> Response[list[models.SourceFile]]:
        """List the source files of a folder."""
        from .get_source_files_in_folder import request as _request

        return await self._client.send(
            _request(folder_id, offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
        )

    async def move_source_files(self, folder_id: str, *, body: list[str]) -> Response[None]:
        """Move source files into a folder."""
        from .move_source_files import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def upload_source_files(
        self, folder_id: str, *, body: models.SourceFileUpload
    ) -> Response[models.SourceFileUploadResult]:
        """Upload source files."""
        from .upload_source_files import request as _request

        return await self._client.send(_request(folder_id, body=body))

    async def list_source_files(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET, filters_source_file_name: str | Unset = UNSET
    ) -> Response[list[models.SourceFile]]:
        """List source files."""
        from .list_source_files import request as _request

        return await self._client.send(
            _request(offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
        )

    async def delete_source_files(self, *, body: models.SourceFileDeletion) -> Response[None]:
        """Delete source files."""
        from .delete_source_files import request as _request

        return await self._client.send(_request(body=body))

    async def download_source_file(self, source_file_id: str) -> Response[File]:
        """Download a source file."""
        from .download_source_file import request as _request

        return await self._client.send(_request(source_file_id))

    async def get_source_file_details(self, source_file_id: str) -> Response[models.SourceFile]:
        """Get a source file."""
        from .get_source_file_details import request as _request

        return await self._client.send(_request(source_file_id))

    async def update_source_file_details(self, source_file_id: str, *, body: models.SourceFileUpdate) -> Response[None]:
        """Rename a source file."""
        from .update_source_file_details import request as _request

        return await self._client.send(_request(source_file_id, body=body))

    async def get_source_file_assets(self, source_file_id: str) -> Response[models.AssetList]:
        """List the assets made from a source file."""
        from .get_source_file_assets import request as _request

        return await self._client.send(_request(source_file_id))
