"""Read a layer.

`GET /api/layers/{layerId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    layer_id: str,
    *,
    org_id: str | Unset = UNSET,
    result_type: models.LayerResultType | Unset = UNSET,
    optimization: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.LayerWithFile]:
    """Make the request of `LayersResource.get_layer`, for a client's `send`."""
    return Request(
        operation="get_layer",
        method="GET",
        url=f"/api/layers/{_wire.segment('layer_id', layer_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("resultType", result_type),
            *_wire.query("optimization", optimization),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.LayerWithFile:
    """Read the answer to a call that succeeded."""
    return models.LayerWithFile.from_dict(response.json())
