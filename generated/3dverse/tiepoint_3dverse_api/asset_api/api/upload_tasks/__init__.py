"""Progress of uploads and of the conversions they start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncUploadTasksWithResponse, UploadTasksWithResponse

__all__ = ("AsyncUploadTasksResource", "UploadTasksResource")


class UploadTasksResource:
    """Progress of uploads and of the conversions they start."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> UploadTasksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import UploadTasksWithResponse

        return UploadTasksWithResponse(self._client)

    def get_upload_tasks_in_folder(
        self, folder_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.UploadTask]:
        """List the upload tasks of a folder.

        Args:
            folder_id: The folder.
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
        from .get_upload_tasks_in_folder import request as _request

        return self._client.send(_request(folder_id, offset=offset, limit=limit)).value

    def get_upload_tasks(self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[models.UploadTask]:
        """List upload tasks.

        Pages through all upload tasks. The client of the vendor does not type the answer.

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
        from .get_upload_tasks import request as _request

        return self._client.send(_request(offset=offset, limit=limit)).value

    def get_upload_task(self, upload_task_id: str) -> models.UploadTask:
        """Get an upload task.

        Poll this route until the task reaches a final state.

        Args:
            upload_task_id: The upload task.

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
        from .get_upload_task import request as _request

        return self._client.send(_request(upload_task_id)).value

    def get_conversion_task_metadata(self, conversion_task_id: str, filename: str) -> File:
        """Download a metadata file of a conversion.

        No listing of the vendor returns conversion task identifiers.

        Args:
            conversion_task_id: The conversion.
            filename: Name of the metadata file.

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
        from .get_conversion_task_metadata import request as _request

        return self._client.send(_request(conversion_task_id, filename)).value


class AsyncUploadTasksResource:
    """Progress of uploads and of the conversions they start.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncUploadTasksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncUploadTasksWithResponse

        return AsyncUploadTasksWithResponse(self._client)

    async def get_upload_tasks_in_folder(
        self, folder_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.UploadTask]:
        """List the upload tasks of a folder.

        Args:
            folder_id: The folder.
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
        from .get_upload_tasks_in_folder import request as _request

        return (await self._client.send(_request(folder_id, offset=offset, limit=limit))).value

    async def get_upload_tasks(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[models.UploadTask]:
        """List upload tasks.

        Pages through all upload tasks. The client of the vendor does not type the answer.

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
        from .get_upload_tasks import request as _request

        return (await self._client.send(_request(offset=offset, limit=limit))).value

    async def get_upload_task(self, upload_task_id: str) -> models.UploadTask:
        """Get an upload task.

        Poll this route until the task reaches a final state.

        Args:
            upload_task_id: The upload task.

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
        from .get_upload_task import request as _request

        return (await self._client.send(_request(upload_task_id))).value

    async def get_conversion_task_metadata(self, conversion_task_id: str, filename: str) -> File:
        """Download a metadata file of a conversion.

        No listing of the vendor returns conversion task identifiers.

        Args:
            conversion_task_id: The conversion.
            filename: Name of the metadata file.

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
        from .get_conversion_task_metadata import request as _request

        return (await self._client.send(_request(conversion_task_id, filename))).value
