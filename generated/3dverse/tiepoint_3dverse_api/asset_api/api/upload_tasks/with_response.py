"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncUploadTasksWithResponse", "UploadTasksWithResponse")


class UploadTasksWithResponse:
    """The operations of `UploadTasksResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_upload_tasks_in_folder(
        self, folder_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UploadTask]]:
        """List the upload tasks of a folder."""
        from .get_upload_tasks_in_folder import request as _request

        return self._client.send(_request(folder_id, offset=offset, limit=limit))

    def get_upload_tasks(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UploadTask]]:
        """List upload tasks."""
        from .get_upload_tasks import request as _request

        return self._client.send(_request(offset=offset, limit=limit))

    def get_upload_task(self, upload_task_id: str) -> Response[models.UploadTask]:
        """Get an upload task."""
        from .get_upload_task import request as _request

        return self._client.send(_request(upload_task_id))

    def get_conversion_task_metadata(self, conversion_task_id: str, filename: str) -> Response[File]:
        """Download a metadata file of a conversion."""
        from .get_conversion_task_metadata import request as _request

        return self._client.send(_request(conversion_task_id, filename))


class AsyncUploadTasksWithResponse:
    """The operations of `AsyncUploadTasksResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_upload_tasks_in_folder(
        self, folder_id: str, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UploadTask]]:
        """List the upload tasks of a folder."""
        from .get_upload_tasks_in_folder import request as _request

        return await self._client.send(_request(folder_id, offset=offset, limit=limit))

    async def get_upload_tasks(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> Response[list[models.UploadTask]]:
        """List upload tasks."""
        from .get_upload_tasks import request as _request

        return await self._client.send(_request(offset=offset, limit=limit))

    async def get_upload_task(self, upload_task_id: str) -> Response[models.UploadTask]:
        """Get an upload task."""
        from .get_upload_task import request as _request

        return await self._client.send(_request(upload_task_id))

    async def get_conversion_task_metadata(self, conversion_task_id: str, filename: str) -> Response[File]:
        """Download a metadata file of a conversion."""
        from .get_conversion_task_metadata import request as _request

        return await self._client.send(_request(conversion_task_id, filename))
