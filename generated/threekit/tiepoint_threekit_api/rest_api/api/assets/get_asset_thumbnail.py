"""Read the thumbnail of an asset.

`GET /api/assets/{assetId}/thumbnail`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(asset_id: str, *, org_id: str | Unset = UNSET, size: int | Unset = UNSET) -> Request[File]:
    """Make the request of `AssetsResource.get_asset_thumbnail`, for a client's `send`."""
    return Request(
        operation="get_asset_thumbnail",
        method="GET",
        url=f"/api/assets/{_wire.segment('asset_id', asset_id)}/thumbnail",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("size", size)],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
