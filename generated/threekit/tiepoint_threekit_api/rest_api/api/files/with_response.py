"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncFilesWithResponse", "FilesWithResponse")


class FilesWithResponse:
    """The operations of `FilesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def files_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .files_healthcheck import request as _request

        return self._client.send(_request())

    def upload_files(
        self, *, body: models.UploadFilesRequest, org_id: str | Unset = UNSET
    ) -> Response[models.FileListing]:
        """Store files."""
        from .upload_files import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_file_content_by_hash(self, file_hash: str, *, org_id: str | Unset = UNSET) -> Response[File]:
        """Download a file by its hash."""
        from .get_file_content_by_hash import request as _request

        return self._client.send(_request(file_hash, org_id=org_id))

    def get_file(self, file_id: str, *, org_id: str | Unset = UNSET) -> Response[models.StoredFile]:
        """Read the record of a file."""
        from .get_file import request as _request

        return self._client.send(_request(file_id, org_id=org_id))

    def get_file_content(self, file_id: str, *, org_id: str | Unset = UNSET) -> Response[File]:
        """Download a file."""
        from .get_file_content import request as _request

        return self._client.send(_request(file_id, org_id=org_id))


class AsyncFilesWithResponse:
    """The operations of `AsyncFilesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def files_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .files_healthcheck import request as _request

        return await self._client.send(_request())

    async def upload_files(
        self, *, body: models.UploadFilesRequest, org_id: str | Unset = UNSET
    ) -> Response[models.FileListing]:
        """Store files."""
        from .upload_files import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_file_content_by_hash(self, file_hash: str, *, org_id: str | Unset = UNSET) -> Response[File]:
        """Download a file by its hash."""
        from .get_file_content_by_hash import request as _request

        return await self._client.send(_request(file_hash, org_id=org_id))

    async def get_file(self, file_id: str, *, org_id: str | Unset = UNSET) -> Response[models.StoredFile]:
        """Read the record of a file."""
        from .get_file import request as _request

        return await self._client.send(_request(file_id, org_id=org_id))

    async def get_file_content(self, file_id: str, *, org_id: str | Unset = UNSET) -> Response[File]:
        """Download a file."""
        from .get_file_content import request as _request

        return await self._client.send(_request(file_id, org_id=org_id))
