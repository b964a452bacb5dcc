"""Export items.

`GET /api/products/export/{format}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    format_: models.ProductExportFormat,
    *,
    org_id: str | Unset = UNSET,
    tags: str | Unset = UNSET,
    keywords: str | Unset = UNSET,
) -> Request[list[models.ProductImportEntry]]:
    """Make the request of `ProductsResource.export_products`, for a client's `send`."""
    return Request(
        operation="export_products",
        method="GET",
        url=f"/api/products/export/{_wire.segment('format_', format_)}",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("tags", tags), *_wire.query("keywords", keywords)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.ProductImportEntry]:
    """Read the answer to a call that succeeded."""
    return [
        models.ProductImportEntry.from_dict(item) if item is not None else _wire.NULL
        for item in _wire.listed(response.json())
    ]
