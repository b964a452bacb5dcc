"""List the assets of a folder.

`GET /folders/{folder_id}/assets`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    folder_id: str,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    filter_asset_name: str | Unset = UNSET,
    filter_asset_type: list[models.AssetType] | models.AssetType | Unset = UNSET,
    filter_source_file: list[str] | str | Unset = UNSET,
    recursive: bool | Unset = UNSET,
) -> Request[models.AssetList]:
    """Make the request of `AssetsResource.get_folder_assets`, for a client's `send`."""
    return Request(
        operation="get_folder_assets",
        method="GET",
        url=f"/folders/{_wire.segment('folder_id', folder_id)}/assets",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("offset", offset),
            *_wire.query("limit", limit),
            *_wire.query("filter[asset_name]", filter_asset_name),
            *_wire.query_indexed("filter[asset_type]", filter_asset_type),
            *_wire.query_indexed("filter[source_file]", filter_source_file),
            *_wire.query("recursive", recursive),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AssetList:
    """Read the answer to a call that succeeded."""
    return models.AssetList.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
