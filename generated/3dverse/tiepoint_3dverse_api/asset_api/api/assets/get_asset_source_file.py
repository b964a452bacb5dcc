"""Get the source file of an asset.

`GET /assets/{asset_container}/{asset_id}/source-file`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(asset_container: models.AssetContainer, asset_id: str) -> Request[models.SourceFile]:
    """Make the request of `AssetsResource.get_asset_source_file`, for a client's `send`."""
    return Request(
        operation="get_asset_source_file",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/source-file",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.SourceFile:
    """Read the answer to a call that succeeded."""
    return models.SourceFile.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
