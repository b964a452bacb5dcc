"""Read an event.

`GET /api/analytics/events/{eventId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(event_id: str, *, org_id: str | Unset = UNSET) -> Request[models.AnalyticsEvent]:
    """Make the request of `AnalyticsResource.get_event`, for a client's `send`."""
    return Request(
        operation="get_event",
        method="GET",
        url=f"/api/analytics/events/{_wire.segment('event_id', event_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AnalyticsEvent:
    """Read the answer to a call that succeeded."""
    return models.AnalyticsEvent.from_dict(response.json())
