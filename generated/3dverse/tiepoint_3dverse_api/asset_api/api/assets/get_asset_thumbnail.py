"""Download the thumbnail of an asset.

`GET /assets/{asset_container}/{asset_id}/thumbnail`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_container: models.AssetContainer,
    asset_id: str,
    *,
    size: models.ThumbnailSize,
    default_url: str | Unset = UNSET,
) -> Request[File]:
    """Make the request of `AssetsResource.get_asset_thumbnail`, for a client's `send`."""
    return Request(
        operation="get_asset_thumbnail",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/thumbnail",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("size", size), *_wire.query("default_url", default_url)],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, application/json")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
