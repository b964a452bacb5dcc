"""List applications.

`GET /api/apps`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *, org_id: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET, sort: str | Unset = UNSET
) -> Request[models.AppListing]:
    """Make the request of `AppsResource.list_apps`, for a client's `send`."""
    return Request(
        operation="list_apps",
        method="GET",
        url="/api/apps",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AppListing:
    """Read the answer to a call that succeeded."""
    return models.AppListing.from_dict(response.json())
