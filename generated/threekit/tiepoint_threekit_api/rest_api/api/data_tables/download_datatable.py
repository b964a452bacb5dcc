"""Download a data table as CSV.

`GET /api/datatables/{datatableId}/download`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(datatable_id: str, *, org_id: str | Unset = UNSET) -> Request[str]:
    """Make the request of `DataTablesResource.download_datatable`, for a client's `send`."""
    return Request(
        operation="download_datatable",
        method="GET",
        url=f"/api/datatables/{_wire.segment('datatable_id', datatable_id)}/download",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "text/csv")),
    )


def _read(response: httpx.Response) -> str:
    """Read the answer to a call that succeeded."""
    return response.text
