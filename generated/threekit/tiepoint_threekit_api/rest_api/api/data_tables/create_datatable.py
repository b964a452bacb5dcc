"""Import a CSV file as a data table.

`POST /api/datatables`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.CreateDatatableRequest | File, org_id: str | Unset = UNSET) -> Request[models.Datatable]:
    """Make the request of `DataTablesResource.create_datatable`, for a client's `send`."""
    _body: bytes | list[tuple[str, Any]] | File | None = None
    _media_type: str | Unset = UNSET
    if isinstance(body, models.CreateDatatableRequest):
        _body = _wire.multipart_body(body)
    else:
        _body, _media_type = body, body.mime_type or "text/csv"
    return Request(
        operation="create_datatable",
        method="POST",
        url="/api/datatables",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", _media_type)),
        body=_body,
    )


def _read(response: httpx.Response) -> models.Datatable:
    """Read the answer to a call that succeeded."""
    return models.Datatable.from_dict(response.json())
