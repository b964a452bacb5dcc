"""Optimise a glTF binary.

`GET /api/glb/optimize`
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
) -> Request[File]:
    """Make the request of `AlphaResource.optimize_glb`, for a client's `send`."""
    return Request(
        operation="optimize_glb",
        method="GET",
        url="https://glb-service.alpha.3kit.com/api/glb/optimize",
        read=_read,
        params=[
            *_wire.query("sourceUrl", source_url),
            *_wire.query("dedup", dedup),
            *_wire.query("prune", prune),
            *_wire.query("instance", instance),
            *_wire.query("simplify", simplify),
            *_wire.query("instanceMinimum", instance_minimum),
            *_wire.query("simplifyError", simplify_error),
            *_wire.query("meshCompression", mesh_compression),
            *_wire.query("textureFormat", texture_format),
            *_wire.query("textureSize", texture_size),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "model/gltf-binary, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
