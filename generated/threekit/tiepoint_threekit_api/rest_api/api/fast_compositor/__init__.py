"""Composite pictures made on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncFastCompositorWithResponse, FastCompositorWithResponse

__all__ = ("AsyncFastCompositorResource", "FastCompositorResource")


class FastCompositorResource:
    """Composite pictures made on request."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> FastCompositorWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import FastCompositorWithResponse

        return FastCompositorWithResponse(self._client)

    def fast_compositor_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/fastCompositor/FastCompositor.ts (documented).
        """
        from .fast_compositor_healthcheck import request as _request

        self._client.send(_request())

    def get_fast_composite(
        self,
        *,
        asset_id: str,
        configuration: str | Unset = UNSET,
        org_id: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_configuration: str | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        crop_width: float | Unset = UNSET,
        crop_height: float | Unset = UNSET,
        crop_x: float | Unset = UNSET,
        crop_y: float | Unset = UNSET,
        format_: models.ImageFormat | Unset = UNSET,
        image_fit_mode: models.CompositeFitMode | Unset = UNSET,
        skip_resolve_tags: bool | Unset = UNSET,
        display: str | Unset = UNSET,
        cache_key: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> File:
        """Make a composite picture.

        Args:
            asset_id: Asset to show.
            configuration: Configuration. Send as JSON text.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            stage_id: Stage; seen in public code only.
            stage_configuration: Configuration of the stage; seen in public code only. Send as JSON text.
            width: Width in pixels.
            height: Height in pixels.
            crop_width: Width of the cut.
            crop_height: Height of the cut.
            crop_x: Left edge of the cut.
            crop_y: Top edge of the cut.
            format_: Image format.
            image_fit_mode: How the picture fills the size.
            skip_resolve_tags: Do not resolve tag values.
            display: Kind of answer, for example image; seen in public code only.
            cache_key: Cache key; seen in public code only.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/fastCompositor/FastCompositor.ts (documented).
        """
        from .get_fast_composite import request as _request

        return self._client.send(
            _request(
                asset_id=asset_id,
                configuration=configuration,
                org_id=org_id,
                stage_id=stage_id,
                stage_configuration=stage_configuration,
                width=width,
                height=height,
                crop_width=crop_width,
                crop_height=crop_height,
                crop_x=crop_x,
                crop_y=crop_y,
                format_=format_,
                image_fit_mode=image_fit_mode,
                skip_resolve_tags=skip_resolve_tags,
                display=display,
                cache_key=cache_key,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        ).value


class AsyncFastCompositorResource:
    """Composite pictures made on request.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncFastCompositorWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncFastCompositorWithResponse

        return AsyncFastCompositorWithResponse(self._client)

    async def fast_compositor_healthcheck(self) -> None:
        """Check that the service is up.

        The answer body is not published.

        Raises:
            StatusError: The service refuses.

        Source: npm:@threekit/rest-api@0.2.2 src/api/fastCompositor/FastCompositor.ts (documented).
        """
        from .fast_compositor_healthcheck import request as _request

        await self._client.send(_request())

    async def get_fast_composite(
        self,
        *,
        asset_id: str,
        configuration: str | Unset = UNSET,
        org_id: str | Unset = UNSET,
        stage_id: str | Unset = UNSET,
        stage_configuration: str | Unset = UNSET,
        width: float | Unset = UNSET,
        height: float | Unset = UNSET,
        crop_width: float | Unset = UNSET,
        crop_height: float | Unset = UNSET,
        crop_x: float | Unset = UNSET,
        crop_y: float | Unset = UNSET,
        format_: models.ImageFormat | Unset = UNSET,
        image_fit_mode: models.CompositeFitMode | Unset = UNSET,
        skip_resolve_tags: bool | Unset = UNSET,
        display: str | Unset = UNSET,
        cache_key: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> File:
        """Make a composite picture.

        Args:
            asset_id: Asset to show.
            configuration: Configuration. Send as JSON text.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            stage_id: Stage; seen in public code only.
            stage_configuration: Configuration of the stage; seen in public code only. Send as JSON text.
            width: Width in pixels.
            height: Height in pixels.
            crop_width: Width of the cut.
            crop_height: Height of the cut.
            crop_x: Left edge of the cut.
            crop_y: Top edge of the cut.
            format_: Image format.
            image_fit_mode: How the picture fills the size.
            skip_resolve_tags: Do not resolve tag values.
            display: Kind of answer, for example image; seen in public code only.
            cache_key: Cache key; seen in public code only.
            cache_scope: Free cache key; changing it gets past cached answers.
            cache_max_age: Seconds an answer may be cached.

        Returns:
            The picture.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
                422: The data is missing fields or is not valid.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/fastCompositor/FastCompositor.ts (documented).
        """
        from .get_fast_composite import request as _request

        return (
            await self._client.send(
                _request(
                    asset_id=asset_id,
                    configuration=configuration,
                    org_id=org_id,
                    stage_id=stage_id,
                    stage_configuration=stage_configuration,
                    width=width,
                    height=height,
                    crop_width=crop_width,
                    crop_height=crop_height,
                    crop_x=crop_x,
                    crop_y=crop_y,
                    format_=format_,
                    image_fit_mode=image_fit_mode,
                    skip_resolve_tags=skip_resolve_tags,
                    display=display,
                    cache_key=cache_key,
                    cache_scope=cache_scope,
                    cache_max_age=cache_max_age,
                )
            )
        ).value
