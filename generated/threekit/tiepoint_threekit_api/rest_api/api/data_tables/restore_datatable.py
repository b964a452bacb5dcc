"""Bring a deleted data table back.

`POST /api/datatables/{datatableId}/restore`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(datatable_id: str, *, org_id: str | Unset = UNSET) -> Request[object]:
    """Make the request of `DataTablesResource.restore_datatable`, for a client's `send`."""
    return Request(
        operation="restore_datatable",
        method="POST",
        url=f"/api/datatables/{_wire.segment('datatable_id', datatable_id)}/restore",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> object:
    """Read the answer to a call that succeeded."""
    return _wire.read_any(response)
