"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncExportsWithResponse", "ExportsWithResponse")


class ExportsWithResponse:
    """The operations of `ExportsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_my_exports(self) -> Response[models.Exports]:
        """List my exports."""
        from .get_my_exports import request as _request

        return self._client.send(_request())

    def create_export(self, *, body: models.ExportCreate) -> Response[models.ExportResponse]:
        """Create an export."""
        from .create_export import request as _request

        return self._client.send(_request(body=body))

    def get_export(self, id: str) -> Response[models.ExportResponse]:
        """Get an export."""
        from .get_export import request as _request

        return self._client.send(_request(id))


class AsyncExportsWithResponse:
    """The operations of `AsyncExportsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_my_exports(self) -> Response[models.Exports]:
        """List my exports."""
        from .get_my_exports import request as _request

        return await self._client.send(_request())

    async def create_export(self, *, body: models.ExportCreate) -> Response[models.ExportResponse]:
        """Create an export."""
        from .create_export import request as _request

        return await self._client.send(_request(body=body))

    async def get_export(self, id: str) -> Response[models.ExportResponse]:
        """Get an export."""
        from .get_export import request as _request

        return await self._client.send(_request(id))
