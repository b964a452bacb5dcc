"""Trial services on hosts of their own (in the vendor client only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AlphaWithResponse, AsyncAlphaWithResponse

__all__ = ("AsyncAlphaResource", "AlphaResource")


class AlphaResource:
    """Trial services on hosts of their own (in the vendor client only)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> AlphaWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AlphaWithResponse

        return AlphaWithResponse(self._client)

    def glb_healthcheck(self) -> None:
        """Check that the service is up.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/glb/Glb.ts (documented).
        """
        from .glb_healthcheck import request as _request

        self._client.send(_request())

    def exporter_healthcheck(self) -> None:
        """Check that the service is up.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/exporter/Exporter.ts (documented).
        """
        from .exporter_healthcheck import request as _request

        self._client.send(_request())

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
    ) -> models.GlbExportResult | File:
        """Export an asset as glTF binary.

        Args:
            bearer_token: Access token; here it is only taken from the query.
            environment: Name of the platform environment: preview, fts, admin or another subdomain.
            org_id: Organisation id; the vendor client always sends it.
            asset_id: Asset to export.
            configuration: Configuration. Send as JSON text.
            cache: Reuse an earlier result.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.
            response_mode: JSON with the file address, or the file.
            version: Exporter to use.
            settings: Export settings. Send as JSON text.

        Returns:
            The address, or the file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/glb/Glb.ts (documented).
        """
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
        ).value

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
    ) -> File:
        """Optimise a glTF binary.

        Args:
            source_url: Address of the source.
            dedup: Drop duplicate data.
            prune: Drop unused data.
            instance: Use mesh instances.
            simplify: Simplify meshes.
            instance_minimum: Repetitions from which instances are used.
            simplify_error: Allowed error of the simplification.
            mesh_compression: Mesh compression.
            texture_format: Texture format.
            texture_size: Largest texture edge.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The file.

        Raises:
            StatusError: The service refuses.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/glb/Glb.ts (documented).
        """
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
        ).value

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
    ) -> File:
        """Export an asset as glTF binary (newer service).

        Args:
            bearer_token: Access token; here it is only taken from the query.
            environment: Name of the platform environment: preview, fts, admin or another subdomain.
            org_id: Organisation id; the vendor client always sends it.
            asset_id: Asset to export.
            configuration: Configuration. Send as JSON text.
            cache: Reuse an earlier result.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.
            settings: Export settings. Send as JSON text.

        Returns:
            The file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/exporter/Exporter.ts (documented).
        """
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
        ).value

    def report_event(self, *, payload: str, payload_version: models.ReportEventPayloadVersion) -> object:
        """Report an event of the newer analytics.

        Its health check has the same path as that of the platform service, on the host analytics.alpha.3kit.com.

        Args:
            payload: Event as JSON, gzipped, then base64.
            payload_version: Version of the payload form.

        Returns:
            Taken; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/analytics2/Analytics2.ts (documented).
        """
        from .report_event import request as _request

        return self._client.send(_request(payload=payload, payload_version=payload_version)).value

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
    ) -> File:
        """Transform a picture through the proxy.

        Args:
            source_url: Address of the source.
            resize_width: Width.
            resize_height: Height.
            resize_fit: How to fit, for example cover.
            trim: Cut empty borders.
            background_color: Hex colour with alpha.
            format_: Image format.
            quality: Quality.
            cache_scope: Free cache key; changing it gets past cached answers.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/react-three-fiber@0.2.2 dist/components/images/FastImage.js (documented).
        """
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
        ).value


class AsyncAlphaResource:
    """Trial services on hosts of their own (in the vendor client only).

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncAlphaWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncAlphaWithResponse

        return AsyncAlphaWithResponse(self._client)

    async def glb_healthcheck(self) -> None:
        """Check that the service is up.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/glb/Glb.ts (documented).
        """
        from .glb_healthcheck import request as _request

        await self._client.send(_request())

    async def exporter_healthcheck(self) -> None:
        """Check that the service is up.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/exporter/Exporter.ts (documented).
        """
        from .exporter_healthcheck import request as _request

        await self._client.send(_request())

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
    ) -> models.GlbExportResult | File:
        """Export an asset as glTF binary.

        Args:
            bearer_token: Access token; here it is only taken from the query.
            environment: Name of the platform environment: preview, fts, admin or another subdomain.
            org_id: Organisation id; the vendor client always sends it.
            asset_id: Asset to export.
            configuration: Configuration. Send as JSON text.
            cache: Reuse an earlier result.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.
            response_mode: JSON with the file address, or the file.
            version: Exporter to use.
            settings: Export settings. Send as JSON text.

        Returns:
            The address, or the file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/glb/Glb.ts (documented).
        """
        from .export_glb import request as _request

        return (
            await self._client.send(
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
        ).value

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
    ) -> File:
        """Optimise a glTF binary.

        Args:
            source_url: Address of the source.
            dedup: Drop duplicate data.
            prune: Drop unused data.
            instance: Use mesh instances.
            simplify: Simplify meshes.
            instance_minimum: Repetitions from which instances are used.
            simplify_error: Allowed error of the simplification.
            mesh_compression: Mesh compression.
            texture_format: Texture format.
            texture_size: Largest texture edge.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The file.

        Raises:
            StatusError: The service refuses.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/glb/Glb.ts (documented).
        """
        from .optimize_glb import request as _request

        return (
            await self._client.send(
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
        ).value

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
    ) -> File:
        """Export an asset as glTF binary (newer service).

        Args:
            bearer_token: Access token; here it is only taken from the query.
            environment: Name of the platform environment: preview, fts, admin or another subdomain.
            org_id: Organisation id; the vendor client always sends it.
            asset_id: Asset to export.
            configuration: Configuration. Send as JSON text.
            cache: Reuse an earlier result.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.
            settings: Export settings. Send as JSON text.

        Returns:
            The file.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/exporter/Exporter.ts (documented).
        """
        from .exporter_export import request as _request

        return (
            await self._client.send(
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
        ).value

    async def report_event(self, *, payload: str, payload_version: models.ReportEventPayloadVersion) -> object:
        """Report an event of the newer analytics.

        Its health check has the same path as that of the platform service, on the host analytics.alpha.3kit.com.

        Args:
            payload: Event as JSON, gzipped, then base64.
            payload_version: Version of the payload form.

        Returns:
            Taken; the answer body is not published.

        Raises:
            StatusError: The service refuses.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/alpha/analytics2/Analytics2.ts (documented).
        """
        from .report_event import request as _request

        return (await self._client.send(_request(payload=payload, payload_version=payload_version))).value

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
    ) -> File:
        """Transform a picture through the proxy.

        Args:
            source_url: Address of the source.
            resize_width: Width.
            resize_height: Height.
            resize_fit: How to fit, for example cover.
            trim: Cut empty borders.
            background_color: Hex colour with alpha.
            format_: Image format.
            quality: Quality.
            cache_scope: Free cache key; changing it gets past cached answers.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/react-three-fiber@0.2.2 dist/components/images/FastImage.js (documented).
        """
        from .proxy_image import request as _request

        return (
            await self._client.send(
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
        ).value
