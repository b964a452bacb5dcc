"""Delete an asset.

`DELETE /api/assets/{assetId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> Request[object]:
    """Make the request of `AssetsResource.delete_asset`, for a client's `send`."""
    return Request(
        operation="delete_asset",
        method="DELETE",
        url=f"/api/assets/{_wire.segment('asset_id', asset_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("branch", branch)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> object:
    """Read the answer to a call that succeeded."""
    return _wire.read_any(response)
