"""Uploaded files that assets are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncSourceFilesWithResponse, SourceFilesWithResponse

__all__ = ("AsyncSourceFilesResource", "SourceFilesResource")


class SourceFilesResource:
    """Uploaded files that assets are made from."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> SourceFilesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import SourceFilesWithResponse

        return SourceFilesWithResponse(self._client)

    def get_source_files_in_folder(
        self,
        folder_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filters_source_file_name: str | Unset = UNSET,
    ) -> list[models.SourceFile]:
        """List the source files of a folder.

        The total number of matching files is in a response header.

        Args:
            folder_id: The folder.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filters_source_file_name: Sent as `filters[source_file_name]`.

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
        from .get_source_files_in_folder import request as _request

        return self._client.send(
            _request(folder_id, offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
        ).value

    def move_source_files(self, folder_id: str, *, body: list[str]) -> None:
        """Move source files into a folder.

        The folder of the path is the destination; the body is a bare list of source files.

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
        from .move_source_files import request as _request

        self._client.send(_request(folder_id, body=body))

    def upload_source_files(self, folder_id: str, *, body: models.SourceFileUpload) -> models.SourceFileUploadResult:
        """Upload source files.

        Sends one or several files; the conversions start by themselves and are followed through the upload task.

        Args:
            folder_id: The folder.
            body: The files.

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
        from .upload_source_files import request as _request

        return self._client.send(_request(folder_id, body=body)).value

    def list_source_files(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET, filters_source_file_name: str | Unset = UNSET
    ) -> list[models.SourceFile]:
        """List source files.

        The total number of matching files is in a response header.

        Args:
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filters_source_file_name: Sent as `filters[source_file_name]`.

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
        from .list_source_files import request as _request

        return self._client.send(
            _request(offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
        ).value

    def delete_source_files(self, *, body: models.SourceFileDeletion) -> None:
        """Delete source files.

        Cannot be undone. The body of the DELETE request names the files.

        Args:
            body: What is sent, `models.SourceFileDeletion`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_source_files import request as _request

        self._client.send(_request(body=body))

    def download_source_file(self, source_file_id: str) -> File:
        """Download a source file.

        Args:
            source_file_id: The source file.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .download_source_file import request as _request

        return self._client.send(_request(source_file_id)).value

    def get_source_file_details(self, source_file_id: str) -> models.SourceFile:
        """Get a source file.

        Args:
            source_file_id: The source file.

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
        from .get_source_file_details import request as _request

        return self._client.send(_request(source_file_id)).value

    def update_source_file_details(self, source_file_id: str, *, body: models.SourceFileUpdate) -> None:
        """Rename a source file.

        Args:
            source_file_id: The source file.
            body: What is sent, `models.SourceFileUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_source_file_details import request as _request

        self._client.send(_request(source_file_id, body=body))

    def get_source_file_assets(self, source_file_id: str) -> models.AssetList:
        """List the assets made from a source file.

        Assets come grouped by kind.

        Args:
            source_file_id: The source file.

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
        from .get_source_file_assets import request as _request

        return self._client.send(_request(source_file_id)).value


class AsyncSourceFilesResource:
    """Uploaded files that assets are made from.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSourceFilesWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncSourceFilesWithResponse

        return AsyncSourceFilesWithResponse(self._client)

    async def get_source_files_in_folder(
        self,
        folder_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        filters_source_file_name: str | Unset = UNSET,
    ) -> list[models.SourceFile]:
        """List the source files of a folder.

        The total number of matching files is in a response header.

        Args:
            folder_id: The folder.
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filters_source_file_name: Sent as `filters[source_file_name]`.

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
        from .get_source_files_in_folder import request as _request

        return (
            await self._client.send(
                _request(folder_id, offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
            )
        ).value

    async def move_source_files(self, folder_id: str, *, body: list[str]) -> None:
        """Move source files into a folder.

        The folder of the path is the destination; the body is a bare list of source files.

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
        from .move_source_files import request as _request

        await self._client.send(_request(folder_id, body=body))

    async def upload_source_files(
        self, folder_id: str, *, body: models.SourceFileUpload
    ) -> models.SourceFileUploadResult:
        """Upload source files.

        Sends one or several files; the conversions start by themselves and are followed through the upload task.

        Args:
            folder_id: The folder.
            body: The files.

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
        from .upload_source_files import request as _request

        return (await self._client.send(_request(folder_id, body=body))).value

    async def list_source_files(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET, filters_source_file_name: str | Unset = UNSET
    ) -> list[models.SourceFile]:
        """List source files.

        The total number of matching files is in a response header.

        Args:
            offset: Number of items to skip. Default: 0.
            limit: Largest number of items to return; the maximum is not documented. Default: 10.
            filters_source_file_name: Sent as `filters[source_file_name]`.

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
        from .list_source_files import request as _request

        return (
            await self._client.send(
                _request(offset=offset, limit=limit, filters_source_file_name=filters_source_file_name)
            )
        ).value

    async def delete_source_files(self, *, body: models.SourceFileDeletion) -> None:
        """Delete source files.

        Cannot be undone. The body of the DELETE request names the files.

        Args:
            body: What is sent, `models.SourceFileDeletion`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .delete_source_files import request as _request

        await self._client.send(_request(body=body))

    async def download_source_file(self, source_file_id: str) -> File:
        """Download a source file.

        Args:
            source_file_id: The source file.

        Returns:
            The content. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .download_source_file import request as _request

        return (await self._client.send(_request(source_file_id))).value

    async def get_source_file_details(self, source_file_id: str) -> models.SourceFile:
        """Get a source file.

        Args:
            source_file_id: The source file.

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
        from .get_source_file_details import request as _request

        return (await self._client.send(_request(source_file_id))).value

    async def update_source_file_details(self, source_file_id: str, *, body: models.SourceFileUpdate) -> None:
        """Rename a source file.

        Args:
            source_file_id: The source file.
            body: What is sent, `models.SourceFileUpdate`.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .update_source_file_details import request as _request

        await self._client.send(_request(source_file_id, body=body))

    async def get_source_file_assets(self, source_file_id: str) -> models.AssetList:
        """List the assets made from a source file.

        Assets come grouped by kind.

        Args:
            source_file_id: The source file.

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
        from .get_source_file_assets import request as _request

        return (await self._client.send(_request(source_file_id))).value
