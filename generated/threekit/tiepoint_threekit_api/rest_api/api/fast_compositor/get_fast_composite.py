"""Make a composite picture.

`GET /api/fast-compositor`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
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
) -> Request[File]:
    """Make the request of `FastCompositorResource.get_fast_composite`, for a client's `send`."""
    return Request(
        operation="get_fast_composite",
        method="GET",
        url="/api/fast-compositor",
        read=_read,
        params=[
            *_wire.query("assetId", asset_id),
            *_wire.query("configuration", configuration),
            *_wire.query("orgId", org_id),
            *_wire.query("stageId", stage_id),
            *_wire.query("stageConfiguration", stage_configuration),
            *_wire.query("width", width),
            *_wire.query("height", height),
            *_wire.query("cropWidth", crop_width),
            *_wire.query("cropHeight", crop_height),
            *_wire.query("cropX", crop_x),
            *_wire.query("cropY", crop_y),
            *_wire.query("format", format_),
            *_wire.query("imageFitMode", image_fit_mode),
            *_wire.query("skipResolveTags", skip_resolve_tags),
            *_wire.query("display", display),
            *_wire.query("cacheKey", cache_key),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, image/webp, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
