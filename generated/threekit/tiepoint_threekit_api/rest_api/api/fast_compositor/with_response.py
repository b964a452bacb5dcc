"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncFastCompositorWithResponse", "FastCompositorWithResponse")


class FastCompositorWithResponse:
    """The operations of `FastCompositorResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def fast_compositor_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .fast_compositor_healthcheck import request as _request

        return self._client.send(_request())

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
    ) -> Response[File]:
        """Make a composite picture."""
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
        )


class AsyncFastCompositorWithResponse:
    """The operations of `AsyncFastCompositorResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def fast_compositor_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .fast_compositor_healthcheck import request as _request

        return await self._client.send(_request())

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
    ) -> Response[File]:
        """Make a composite picture."""
        from .get_fast_composite import request as _request

        return await self._client.send(
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
