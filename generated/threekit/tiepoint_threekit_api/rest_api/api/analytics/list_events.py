"""List events.

`GET /api/analytics/events`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *,
    org_id: str | Unset = UNSET,
    metadata: str | Unset = UNSET,
    device: str | Unset = UNSET,
    referer: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.AnalyticsEventListing]:
    """Make the request of `AnalyticsResource.list_events`, for a client's `send`."""
    return Request(
        operation="list_events",
        method="GET",
        url="/api/analytics/events",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("metadata", metadata),
            *_wire.query("device", device),
            *_wire.query("referer", referer),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AnalyticsEventListing:
    """Read the answer to a call that succeeded."""
    return models.AnalyticsEventListing.from_dict(response.json())
