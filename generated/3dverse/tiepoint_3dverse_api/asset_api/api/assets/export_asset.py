"""Export an asset to another format.

`GET /assets/{asset_container_exportable}/{asset_id}/exports/{format}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    asset_container: models.AssetContainerExportable,
    asset_id: str,
    format_: models.ExportFormat,
    *,
    scale: float | Unset = UNSET,
    sub_mesh_index: int | Unset = UNSET,
) -> Request[File]:
    """Make the request of `AssetsResource.export_asset`, for a client's `send`."""
    return Request(
        operation="export_asset",
        method="GET",
        url=f"/assets/{_wire.segment('asset_container', asset_container)}/"
        f"{_wire.segment('asset_id', asset_id)}/exports/{_wire.segment('format_', format_)}",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("scale", scale), *_wire.query("sub_mesh_index", sub_mesh_index)],
        headers=_wire.headers(("Accept", "application/octet-stream, application/json")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
