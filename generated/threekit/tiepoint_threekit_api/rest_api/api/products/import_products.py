"""Create or update items.

`POST /api/products/import`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *, body: models.ProductImportFileRequest | models.ProductImportRequest, org_id: str | Unset = UNSET
) -> Request[object]:
    """Make the request of `ProductsResource.import_products`, for a client's `send`."""
    _body: bytes | list[tuple[str, Any]] | File | None = None
    _media_type: str | Unset = UNSET
    if isinstance(body, models.ProductImportFileRequest):
        _body = _wire.multipart_body(body)
    else:
        _body, _media_type = _wire.json_body(body), "application/json"
    return Request(
        operation="import_products",
        method="POST",
        url="/api/products/import",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", _media_type)),
        body=_body,
    )


def _read(response: httpx.Response) -> object:
    """Read the answer to a call that succeeded."""
    return _wire.read_any(response)
