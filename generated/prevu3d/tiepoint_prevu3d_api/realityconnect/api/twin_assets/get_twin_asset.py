"""Read one asset of a twin.

`GET /v1/twin/{twinId}/assets/{assetId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    twin_id: str, asset_id: str, *, include_metadata: models.IncludeMetadata | Unset = UNSET
) -> Request[models.TwinAsset]:
    """Make the request of `TwinAssetsResource.get_twin_asset`, for a client's `send`."""
    return Request(
        operation="get_twin_asset",
        method="GET",
        url=f"/v1/twin/{_wire.segment('twin_id', twin_id)}/assets/{_wire.segment('asset_id', asset_id)}",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("includeMetaData", include_metadata)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.TwinAsset:
    """Read the answer to a call that succeeded."""
    return models.TwinAsset.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 403, 404):
        data: dict[str, Any] = response.json()
        return data
    return None
