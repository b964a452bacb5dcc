"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncImagesWithResponse", "ImagesWithResponse")


class ImagesWithResponse:
    """The operations of `ImagesResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def images_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .images_healthcheck import request as _request

        return self._client.send(_request())

    def transform_image(
        self, size: str, filters: str, source_url: str, *, org_id: str | Unset = UNSET
    ) -> Response[File]:
        """Transform a picture."""
        from .transform_image import request as _request

        return self._client.send(_request(size, filters, source_url, org_id=org_id))


class AsyncImagesWithResponse:
    """The operations of `AsyncImagesResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def images_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .images_healthcheck import request as _request

        return await self._client.send(_request())

    async def transform_image(
        self, size: str, filters: str, source_url: str, *, org_id: str | Unset = UNSET
    ) -> Response[File]:
        """Transform a picture."""
        from .transform_image import request as _request

        return await self._client.send(_request(size, filters, source_url, org_id=org_id))
