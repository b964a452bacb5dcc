"""Create or copy an asset.

`POST /folders/{folder_id}/assets`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    folder_id: str, *, body: models.NewAsset | models.AssetDuplication | dict[str, Any]
) -> Request[models.AssetDuplicationResult]:
    """Make the request of `AssetsResource.create_asset`, for a client's `send`."""
    return Request(
        operation="create_asset",
        method="POST",
        url=f"/folders/{_wire.segment('folder_id', folder_id)}/assets",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.AssetDuplicationResult:
    """Read the answer to a call that succeeded."""
    return models.AssetDuplicationResult.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
