"""Export an asset as glTF binary.

`GET /api/glb/export`
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
) -> Request[models.GlbExportResult | File]:
    """Make the request of `AlphaResource.export_glb`, for a client's `send`."""
    return Request(
        operation="export_glb",
        method="GET",
        url="https://glb-service.alpha.3kit.com/api/glb/export",
        read=_read,
        params=[
            *_wire.query("bearer_token", bearer_token),
            *_wire.query("environment", environment),
            *_wire.query("orgId", org_id),
            *_wire.query("assetId", asset_id),
            *_wire.query("configuration", configuration),
            *_wire.query("cache", cache),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
            *_wire.query("response", response_mode),
            *_wire.query("version", version),
            *_wire.query("settings", settings),
        ],
        headers=_wire.headers(("Accept", "application/json, model/gltf-binary")),
    )


def _read(response: httpx.Response) -> models.GlbExportResult | File:
    """Read the answer to a call that succeeded."""
    if not _wire.is_json(response):
        return _wire.read_file(response)
    return models.GlbExportResult.from_dict(response.json())
