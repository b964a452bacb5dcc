"""Read an asset with all it refers to.

`GET /api/cas/manifest/{assetId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_id: str,
    *,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.CasManifest]:
    """Make the request of `CasResource.get_cas_manifest`, for a client's `send`."""
    return Request(
        operation="get_cas_manifest",
        method="GET",
        url=f"/api/cas/manifest/{_wire.segment('asset_id', asset_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.CasManifest:
    """Read the answer to a call that succeeded."""
    return models.CasManifest.from_dict(response.json())
