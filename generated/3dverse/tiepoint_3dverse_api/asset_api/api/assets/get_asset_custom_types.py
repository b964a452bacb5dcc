"""Get the custom types of a module.

`GET /assets/{asset_container_with_custom_types}/{asset_id}/custom-types`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(asset_container: models.AssetContainerWithCustomTypes, asset_id: str) -> Request[dict[str, Any]]:
    """Make the request of `AssetsResource.get_asset_custom_types`, for a client's `send`."""
    return Request(
        operation="get_asset_custom_types",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/custom-types",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> dict[str, Any]:
    """Read the answer to a call that succeeded."""
    data: dict[str, Any] = response.json()
    return data


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
