"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncLegacyCatalogWithResponse", "LegacyCatalogWithResponse")


class LegacyCatalogWithResponse:
    """The operations of `LegacyCatalogResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def catalog_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .catalog_healthcheck import request as _request

        return self._client.send(_request())

    def upload_catalog_assets(
        self, *, body: models.CatalogUploadRequest, org_id: str | Unset = UNSET
    ) -> Response[list[models.CatalogUploadResult]]:
        """Upload files and import them."""
        from .upload_catalog_assets import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_catalog_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> Response[models.CatalogJobResult]:
        """Read an import job with its output."""
        from .get_catalog_job import request as _request

        return self._client.send(_request(job_id, org_id=org_id))


class AsyncLegacyCatalogWithResponse:
    """The operations of `AsyncLegacyCatalogResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def catalog_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .catalog_healthcheck import request as _request

        return await self._client.send(_request())

    async def upload_catalog_assets(
        self, *, body: models.CatalogUploadRequest, org_id: str | Unset = UNSET
    ) -> Response[list[models.CatalogUploadResult]]:
        """Upload files and import them."""
        from .upload_catalog_assets import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_catalog_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> Response[models.CatalogJobResult]:
        """Read an import job with its output."""
        from .get_catalog_job import request as _request

        return await self._client.send(_request(job_id, org_id=org_id))
