"""Count views by period.

`GET /api/analytics/events/views`
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
    sub_start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    range_: models.AnalyticsRange | Unset = UNSET,
    event_type: models.AnalyticsEventType | Unset = UNSET,
) -> Request[models.AnalyticsViewsListing]:
    """Make the request of `AnalyticsResource.list_event_views`, for a client's `send`."""
    return Request(
        operation="list_event_views",
        method="GET",
        url="/api/analytics/events/views",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("metadata", metadata),
            *_wire.query("device", device),
            *_wire.query("referer", referer),
            *_wire.query("subStartDate", sub_start_date),
            *_wire.query("endDate", end_date),
            *_wire.query("range", range_),
            *_wire.query("eventType", event_type),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AnalyticsViewsListing:
    """Read the answer to a call that succeeded."""
    return models.AnalyticsViewsListing.from_dict(response.json())
