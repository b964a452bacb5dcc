"""Create an item.

`POST /api/v2/assets`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *, body: models.CreateAssetV2Request, org_id: str | Unset = UNSET, branch: str | Unset = UNSET
) -> Request[models.AssetV2]:
    """Make the request of `AssetsV2Resource.create_asset_v2`, for a client's `send`."""
    return Request(
        operation="create_asset_v2",
        method="POST",
        url="/api/v2/assets",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("branch", branch)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.AssetV2:
    """Read the answer to a call that succeeded."""
    return models.AssetV2.from_dict(response.json())
