"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncAlphaWithResponse", "AlphaWithResponse")


class AlphaWithResponse:
    """The operations of `AlphaResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def glb_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .glb_healthcheck import request as _request

        return self._client.send(_request())

    def exporter_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .exporter_healthcheck import request as _request

        return self._client.send(_request())

    def export_glb(
        self,
        *,
        bearer_token: str,
        environment: str,
        org_id: str | Unset = UNSET,
        asset_id: str,
        configuration: str | Unset = UNSET,
        cache: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
        response_mode: models.GlbResponseMode,
        version: models.GlbExportVersion | Unset = UNSET,
        settings: str | Unset = UNSET,
    ) -> Response[models.GlbExportResult | File]:
        """Export an asset as glTF binary."""
        from .export_glb import request as _request

        return self._client.send(
            _request(
                bearer_token=bearer_token,
                environment=environment,
                org_id=org_id,
                asset_id=asset_id,
                configuration=configuration,
                cache=cache,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
                response_mode=response_mode,
                version=version,
                settings=settings,
            )
        )

    def optimize_glb(
        self,
        *,
        source_url: str,
        dedup: bool | Unset = UNSET,
        prune: bool | Unset = UNSET,
        instance: bool | Unset = UNSET,
        simplify: bool | Unset = UNSET,
        instance_minimum: float | Unset = UNSET,
        simplify_error: float | Unset = UNSET,
        mesh_compression: models.MeshCompression | Unset = UNSET,
        texture_format: models.TextureFormat | Unset = UNSET,
        texture_size: float | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[File]:
        """Optimise a glTF binary."""
        from .optimize_glb import request as _request

        return self._client.send(
            _request(
                source_url=source_url,
                dedup=dedup,
                prune=prune,
                instance=instance,
                simplify=simplify,
                instance_minimum=instance_minimum,
                simplify_error=simplify_error,
                mesh_compression=mesh_compression,
                texture_format=texture_format,
                texture_size=texture_size,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    def exporter_export(
        self,
        *,
        bearer_token: str,
        environment: str,
        org_id: str | Unset = UNSET,
        asset_id: str,
        configuration: str | Unset = UNSET,
        cache: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
        settings: str | Unset = UNSET,
    ) -> Response[File]:
        """Export an asset as glTF binary (newer service)."""
        from .exporter_export import request as _request

        return self._client.send(
            _request(
                bearer_token=bearer_token,
                environment=environment,
                org_id=org_id,
                asset_id=asset_id,
                configuration=configuration,
                cache=cache,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
                settings=settings,
            )
        )

    def report_event(self, *, payload: str, payload_version: models.ReportEventPayloadVersion) -> Response[object]:
        """Report an event of the newer analytics."""
        from .report_event import request as _request

        return self._client.send(_request(payload=payload, payload_version=payload_version))

    def proxy_image(
        self,
        *,
        source_url: str,
        resize_width: int | Unset = UNSET,
        resize_height: int | Unset = UNSET,
        resize_fit: str | Unset = UNSET,
        trim: bool | Unset = UNSET,
        background_color: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        quality: int | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
    ) -> Response[File]:
        """Transform a picture through the proxy."""
        from .proxy_image import request as _request

        return self._client.send(
            _request(
                source_url=source_url,
                resize_width=resize_width,
                resize_height=resize_height,
                resize_fit=resize_fit,
                trim=trim,
                background_color=background_color,
                format_=format_,
                quality=quality,
                cache_scope=cache_scope,
            )
        )


class AsyncAlphaWithResponse:
    """The operations of `AsyncAlphaResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def glb_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .glb_healthcheck import request as _request

        return await self._client.send(_request())

    async def exporter_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .exporter_healthcheck import request as _request

        return await self._client.send(_request())

    async def export_glb(
        self,
        *,
        bearer_token: str,
        environment: str,
        org_id: str | Unset = UNSET,
        asset_id: str,
        configuration: str | Unset = UNSET,
        cache: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
        response_mode: models.GlbResponseMode,
        version: models.GlbExportVersion | Unset = UNSET,
        settings: str | Unset = UNSET,
    ) -> Response[models.GlbExportResult | File]:
        """Export an asset as glTF binary."""
        from .export_glb import request as _request

        return await self._client.send(
            _request(
                bearer_token=bearer_token,
                environment=environment,
                org_id=org_id,
                asset_id=asset_id,
                configuration=configuration,
                cache=cache,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
                response_mode=response_mode,
                version=version,
                settings=settings,
            )
        )

    async def optimize_glb(
        self,
        *,
        source_url: str,
        dedup: bool | Unset = UNSET,
        prune: bool | Unset = UNSET,
        instance: bool | Unset = UNSET,
        simplify: bool | Unset = UNSET,
        instance_minimum: float | Unset = UNSET,
        simplify_error: float | Unset = UNSET,
        mesh_compression: models.MeshCompression | Unset = UNSET,
        texture_format: models.TextureFormat | Unset = UNSET,
        texture_size: float | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[File]:
        """Optimise a glTF binary."""
        from .optimize_glb import request as _request

        return await self._client.send(
            _request(
                source_url=source_url,
                dedup=dedup,
                prune=prune,
                instance=instance,
                simplify=simplify,
                instance_minimum=instance_minimum,
                simplify_error=simplify_error,
                mesh_compression=mesh_compression,
                texture_format=texture_format,
                texture_size=texture_size,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    async def exporter_export(
        self,
        *,
        bearer_token: str,
        environment: str,
        org_id: str | Unset = UNSET,
        asset_id: str,
        configuration: str | Unset = UNSET,
        cache: bool | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
        settings: str | Unset = UNSET,
    ) -> Response[File]:
        """Export an asset as glTF binary (newer service)."""
        from .exporter_export import request as _request

        return await self._client.send(
            _request(
                bearer_token=bearer_token,
                environment=environment,
                org_id=org_id,
                asset_id=asset_id,
                configuration=configuration,
                cache=cache,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
                settings=settings,
            )
        )

    async def report_event(
        self, *, payload: str, payload_version: models.ReportEventPayloadVersion
    ) -> Response[object]:
        """Report an event of the newer analytics."""
        from .report_event import request as _request

        return await self._client.send(_request(payload=payload, payload_version=payload_version))

    async def proxy_image(
        self,
        *,
        source_url: str,
        resize_width: int | Unset = UNSET,
        resize_height: int | Unset = UNSET,
        resize_fit: str | Unset = UNSET,
        trim: bool | Unset = UNSET,
        background_color: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        quality: int | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
    ) -> Response[File]:
        """Transform a picture through the proxy."""
        from .proxy_image import request as _request

        return await self._client.send(
            _request(
                source_url=source_url,
                resize_width=resize_width,
                resize_height=resize_height,
                resize_fit=resize_fit,
                trim=trim,
                background_color=background_color,
                format_=format_,
                quality=quality,
                cache_scope=cache_scope,
            )
        )
