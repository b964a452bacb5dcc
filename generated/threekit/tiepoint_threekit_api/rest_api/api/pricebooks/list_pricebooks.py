"""List price books.

`GET /api/orgs/{orgId}/pricebooks`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    org_id: str,
    *,
    all_: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.PricebookListing]:
    """Make the request of `PricebooksResource.list_pricebooks`, for a client's `send`."""
    return Request(
        operation="list_pricebooks",
        method="GET",
        url=f"/api/orgs/{_wire.segment('org_id', org_id)}/pricebooks",
        read=_read,
        params=[
            *_wire.query("all", all_),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.PricebookListing:
    """Read the answer to a call that succeeded."""
    return models.PricebookListing.from_dict(response.json())
