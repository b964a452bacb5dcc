"""List the rows of a data table.

`GET /api/datatables/{datatableId}/rows`
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
    all_: bool | Unset = UNSET,
    org_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.DatatableRowListing]:
    """Make the request of `DataTablesResource.list_datatable_rows`, for a client's `send`."""
    return Request(
        operation="list_datatable_rows",
        method="GET",
        url=f"/api/datatables/{_wire.segment('datatable_id', datatable_id)}/rows",
        read=_read,
        params=[
            *_wire.query("all", all_),
            *_wire.query("orgId", org_id),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.DatatableRowListing:
    """Read the answer to a call that succeeded."""
    return models.DatatableRowListing.from_dict(response.json())
