"""List the dependencies of an asset.

`GET /assets/{asset_container}/{asset_id}/dependencies`
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
    depth: models.GetAssetDependenciesDepth | int | Unset = UNSET,
    filters_with_asset_types: list[models.AssetType] | Unset = UNSET,
    filters_without_asset_types: list[models.AssetType] | Unset = UNSET,
    filters_public: models.GetAssetDependenciesFiltersPublic | Unset = UNSET,
    properties: list[models.GetAssetDependenciesPropertiesItem] | Unset = UNSET,
) -> Request[list[models.AssetDependency]]:
    """Make the request of `AssetsResource.get_asset_dependencies`, for a client's `send`."""
    return Request(
        operation="get_asset_dependencies",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/dependencies",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("offset", offset),
            *_wire.query("limit", limit),
            *_wire.query("depth", depth),
            *_wire.query_indexed("filters[with_asset_types]", filters_with_asset_types),
            *_wire.query_indexed("filters[without_asset_types]", filters_without_asset_types),
            *_wire.query("filters[public]", filters_public),
            *_wire.query("properties[]", properties),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.AssetDependency]:
    """Read the answer to a call that succeeded."""
    return [
        models.AssetDependency.from_dict(item) if item is not None else _wire.NULL
        for item in _wire.listed(response.json())
    ]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
