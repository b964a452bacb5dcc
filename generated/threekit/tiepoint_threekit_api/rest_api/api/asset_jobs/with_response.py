"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAssetJobsWithResponse", "AssetJobsWithResponse")


class AssetJobsWithResponse:
    """The operations of `AssetJobsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def asset_jobs_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .asset_jobs_healthcheck import request as _request

        return self._client.send(_request())

    def import_clara(
        self, *, body: models.ClaraImportRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Import a Clara.io scene."""
        from .import_clara import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def import_assets(
        self, *, body: models.AssetImportRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Import a stored file."""
        from .import_assets import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def render_assets(
        self, *, body: models.RenderBatchRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Render many configurations."""
        from .render_assets import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def export_asset(
        self,
        asset_id: str,
        format_: models.AssetExportFormat,
        *,
        body: models.AssetExportRequest | Unset = UNSET,
        org_id: str | Unset = UNSET,
    ) -> Response[models.AssetJobResponse]:
        """Export an asset."""
        from .export_asset import request as _request

        return self._client.send(_request(asset_id, format_, body=body, org_id=org_id))

    def render_asset_image(
        self, asset_id: str, renderer: models.Renderer, *, body: models.RenderImageRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Render one picture."""
        from .render_asset_image import request as _request

        return self._client.send(_request(asset_id, renderer, body=body, org_id=org_id))


class AsyncAssetJobsWithResponse:
    """The operations of `AsyncAssetJobsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def asset_jobs_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .asset_jobs_healthcheck import request as _request

        return await self._client.send(_request())

    async def import_clara(
        self, *, body: models.ClaraImportRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Import a Clara.io scene."""
        from .import_clara import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def import_assets(
        self, *, body: models.AssetImportRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Import a stored file."""
        from .import_assets import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def render_assets(
        self, *, body: models.RenderBatchRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Render many configurations."""
        from .render_assets import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def export_asset(
        self,
        asset_id: str,
        format_: models.AssetExportFormat,
        *,
        body: models.AssetExportRequest | Unset = UNSET,
        org_id: str | Unset = UNSET,
    ) -> Response[models.AssetJobResponse]:
        """Export an asset."""
        from .export_asset import request as _request

        return await self._client.send(_request(asset_id, format_, body=body, org_id=org_id))

    async def render_asset_image(
        self, asset_id: str, renderer: models.Renderer, *, body: models.RenderImageRequest, org_id: str | Unset = UNSET
    ) -> Response[models.AssetJobResponse]:
        """Render one picture."""
        from .render_asset_image import request as _request

        return await self._client.send(_request(asset_id, renderer, body=body, org_id=org_id))
