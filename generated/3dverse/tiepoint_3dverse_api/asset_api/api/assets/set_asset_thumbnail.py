"""Set the thumbnail of an asset.

`PUT /assets/{asset_container}/{asset_id}/thumbnail`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import File, Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(asset_container: models.AssetContainer, asset_id: str, *, body: File) -> Request[None]:
    """Make the request of `AssetsResource.set_asset_thumbnail`, for a client's `send`."""
    return Request(
        operation="set_asset_thumbnail",
        method="PUT",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/thumbnail",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", body.mime_type or "image/jpg")),
        body=body,
    )


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
