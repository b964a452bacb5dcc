"""Upload files and import them.

`POST /api/catalog/assets/upload`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *, body: models.CatalogUploadRequest, org_id: str | Unset = UNSET
) -> Request[list[models.CatalogUploadResult]]:
    """Make the request of `LegacyCatalogResource.upload_catalog_assets`, for a client's `send`."""
    return Request(
        operation="upload_catalog_assets",
        method="POST",
        url="/api/catalog/assets/upload",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
        body=_wire.multipart_body(body),
    )


def _read(response: httpx.Response) -> list[models.CatalogUploadResult]:
    """Read the answer to a call that succeeded."""
    return [
        models.CatalogUploadResult.from_dict(item) if item is not None else _wire.NULL
        for item in _wire.listed(response.json())
    ]
