"""Delete an item.

`DELETE /api/v2/assets/{assetId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(asset_id: str, *, org_id: str | Unset = UNSET, branch: str | Unset = UNSET) -> Request[models.OkMessage]:
    """Make the request of `AssetsV2Resource.delete_asset_v2`, for a client's `send`."""
    return Request(
        operation="delete_asset_v2",
        method="DELETE",
        url=f"/api/v2/assets/{_wire.segment('asset_id', asset_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("branch", branch)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.OkMessage:
    """Read the answer to a call that succeeded."""
    return models.OkMessage.from_dict(response.json())
