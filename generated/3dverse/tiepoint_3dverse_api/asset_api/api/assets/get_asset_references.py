"""List the references to an asset.

`GET /assets/{asset_container}/{asset_id}/references`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_container: models.AssetContainer,
    asset_id: str,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    properties: list[models.GetAssetReferencesPropertiesItem] | Unset = UNSET,
) -> Request[list[models.AssetReference]]:
    """Make the request of `AssetsResource.get_asset_references`, for a client's `send`."""
    return Request(
        operation="get_asset_references",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/references",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("offset", offset), *_wire.query("limit", limit), *_wire.query("properties[]", properties)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.AssetReference]:
    """Read the answer to a call that succeeded."""
    return [
        models.AssetReference.from_dict(item) if item is not None else _wire.NULL
        for item in _wire.listed(response.json())
    ]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
