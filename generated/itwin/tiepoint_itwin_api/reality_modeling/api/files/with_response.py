"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncFilesWithResponse", "FilesWithResponse")


class FilesWithResponse:
    """The operations of `FilesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def files_get_all(self) -> Response[models.Files]:
        """List files offered by the service."""
        from .files_get_all import request as _request

        return self._client.send(_request())


class AsyncFilesWithResponse:
    """The operations of `AsyncFilesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def files_get_all(self) -> Response[models.Files]:
        """List files offered by the service."""
        from .files_get_all import request as _request

        return await self._client.send(_request())
