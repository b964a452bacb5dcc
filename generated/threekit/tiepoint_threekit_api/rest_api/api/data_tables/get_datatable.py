"""Read a data table.

`GET /api/datatables/{datatableId}`
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
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.Datatable]:
    """Make the request of `DataTablesResource.get_datatable`, for a client's `send`."""
    return Request(
        operation="get_datatable",
        method="GET",
        url=f"/api/datatables/{_wire.segment('datatable_id', datatable_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Datatable:
    """Read the answer to a call that succeeded."""
    return models.Datatable.from_dict(response.json())
