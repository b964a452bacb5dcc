"""Export an asset as glTF binary (newer service).

`GET /api/exporter/export`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

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
    settings: str | Unset = UNSET,
) -> Request[File]:
    """Make the request of `AlphaResource.exporter_export`, for a client's `send`."""
    return Request(
        operation="exporter_export",
        method="GET",
        url="https://exporter.alpha.3kit.com/api/exporter/export",
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
            *_wire.query("settings", settings),
        ],
        headers=_wire.headers(("Accept", "model/gltf-binary, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
