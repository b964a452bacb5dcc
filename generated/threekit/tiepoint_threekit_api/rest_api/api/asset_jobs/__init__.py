"""Import, export and render jobs for assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AssetJobsWithResponse, AsyncAssetJobsWithResponse

__all__ = ("AsyncAssetJobsResource", "AssetJobsResource")


class AssetJobsResource:
    """Import, export and render jobs for assets."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AssetJobsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AssetJobsWithResponse

        return AssetJobsWithResponse(self._client)

    def asset_jobs_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetJobs/AssetJobs.ts (documented).
        """
        from .asset_jobs_healthcheck import request as _request

        self._client.send(_request())

    def import_clara(self, *, body: models.ClaraImportRequest, org_id: str | Unset = UNSET) -> models.AssetJobResponse:
        """Import a Clara.io scene.

        Args:
            body: What is sent, `models.ClaraImportRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job was started.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406068941723-Asset-Jobs-API (documented).
        """
        from .import_clara import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def import_assets(self, *, body: models.AssetImportRequest, org_id: str | Unset = UNSET) -> models.AssetJobResponse:
        """Import a stored file.

        The page and the props are published, the path itself is known from public code.

        Args:
            body: What is sent, `models.AssetImportRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job; with sync also its outcome.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/importassets, npm:@threekit/rest-api@0.2.2
            src/api/assetJobs/AssetJobs.ts (documented).
        """
        from .import_assets import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def render_assets(self, *, body: models.RenderBatchRequest, org_id: str | Unset = UNSET) -> models.AssetJobResponse:
        """Render many configurations.

        Not seen in the reference pages at hand; public code calls it. A stopped job leaves its pictures in the layers
        service.

        Args:
            body: What is sent, `models.RenderBatchRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job was started.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .render_assets import request as _request

        return self._client.send(_request(body=body, org_id=org_id)).value

    def export_asset(
        self,
        asset_id: str,
        format_: models.AssetExportFormat,
        *,
        body: models.AssetExportRequest | Unset = UNSET,
        org_id: str | Unset = UNSET,
    ) -> models.AssetJobResponse:
        """Export an asset.

        Args:
            asset_id: Asset id.
            format_: Target format.
            body: What is sent, `models.AssetExportRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job; with sync or a cached result also the file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetJobs/AssetJobs.ts (documented).
        """
        from .export_asset import request as _request

        return self._client.send(_request(asset_id, format_, body=body, org_id=org_id)).value

    def render_asset_image(
        self, asset_id: str, renderer: models.Renderer, *, body: models.RenderImageRequest, org_id: str | Unset = UNSET
    ) -> models.AssetJobResponse:
        """Render one picture.

        Args:
            asset_id: Asset id.
            renderer: Render engine; webgl is seen in public code, vray follows from the vendor types.
            body: What is sent, `models.RenderImageRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job; with sync the picture is job.runs[0].results.files[0].

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .render_asset_image import request as _request

        return self._client.send(_request(asset_id, renderer, body=body, org_id=org_id)).value


class AsyncAssetJobsResource:
    """Import, export and render jobs for assets.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAssetJobsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAssetJobsWithResponse

        return AsyncAssetJobsWithResponse(self._client)

    async def asset_jobs_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetJobs/AssetJobs.ts (documented).
        """
        from .asset_jobs_healthcheck import request as _request

        await self._client.send(_request())

    async def import_clara(
        self, *, body: models.ClaraImportRequest, org_id: str | Unset = UNSET
    ) -> models.AssetJobResponse:
        """Import a Clara.io scene.

        Args:
            body: What is sent, `models.ClaraImportRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job was started.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406068941723-Asset-Jobs-API (documented).
        """
        from .import_clara import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def import_assets(
        self, *, body: models.AssetImportRequest, org_id: str | Unset = UNSET
    ) -> models.AssetJobResponse:
        """Import a stored file.

        The page and the props are published, the path itself is known from public code.

        Args:
            body: What is sent, `models.AssetImportRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job; with sync also its outcome.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/importassets, npm:@threekit/rest-api@0.2.2
            src/api/assetJobs/AssetJobs.ts (documented).
        """
        from .import_assets import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def render_assets(
        self, *, body: models.RenderBatchRequest, org_id: str | Unset = UNSET
    ) -> models.AssetJobResponse:
        """Render many configurations.

        Not seen in the reference pages at hand; public code calls it. A stopped job leaves its pictures in the layers
        service.

        Args:
            body: What is sent, `models.RenderBatchRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job was started.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .render_assets import request as _request

        return (await self._client.send(_request(body=body, org_id=org_id))).value

    async def export_asset(
        self,
        asset_id: str,
        format_: models.AssetExportFormat,
        *,
        body: models.AssetExportRequest | Unset = UNSET,
        org_id: str | Unset = UNSET,
    ) -> models.AssetJobResponse:
        """Export an asset.

        Args:
            asset_id: Asset id.
            format_: Target format.
            body: What is sent, `models.AssetExportRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job; with sync or a cached result also the file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/assetJobs/AssetJobs.ts (documented).
        """
        from .export_asset import request as _request

        return (await self._client.send(_request(asset_id, format_, body=body, org_id=org_id))).value

    async def render_asset_image(
        self, asset_id: str, renderer: models.Renderer, *, body: models.RenderImageRequest, org_id: str | Unset = UNSET
    ) -> models.AssetJobResponse:
        """Render one picture.

        Args:
            asset_id: Asset id.
            renderer: Render engine; webgl is seen in public code, vray follows from the vendor types.
            body: What is sent, `models.RenderImageRequest`.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job; with sync the picture is job.runs[0].results.files[0].

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.threekit.com/reference/rest-api (inferred).
        """
        from .render_asset_image import request as _request

        return (await self._client.send(_request(asset_id, renderer, body=body, org_id=org_id))).value
