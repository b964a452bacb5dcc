"""Import a package of assets.

`PUT /folders/{folder_id}/packages`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    folder_id: str, *, body: File, overwrite: models.OverwritePolicy | Unset = UNSET
) -> Request[models.ImportAssetsResponse]:
    """Make the request of `AssetsResource.import_assets`, for a client's `send`."""
    return Request(
        operation="import_assets",
        method="PUT",
        url=f"/folders/{_wire.segment('folder_id', folder_id)}/packages",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("overwrite", overwrite)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", body.mime_type or "application/zip")),
        body=body,
    )


def _read(response: httpx.Response) -> models.ImportAssetsResponse:
    """Read the answer to a call that succeeded."""
    return models.ImportAssetsResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
