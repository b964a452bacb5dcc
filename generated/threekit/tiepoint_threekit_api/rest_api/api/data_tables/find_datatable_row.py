"""Find a row.

`GET /api/datatables/{datatableId}/row`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    datatable_id: str,
    *,
    where: str,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.DatatableRow]:
    """Make the request of `DataTablesResource.find_datatable_row`, for a client's `send`."""
    return Request(
        operation="find_datatable_row",
        method="GET",
        url=f"/api/datatables/{_wire.segment('datatable_id', datatable_id)}/row",
        read=_read,
        params=[
            *_wire.query("where", where),
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.DatatableRow:
    """Read the answer to a call that succeeded."""
    return models.DatatableRow.from_dict(response.json())
