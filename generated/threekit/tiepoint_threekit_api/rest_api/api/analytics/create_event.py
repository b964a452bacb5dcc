"""Store an event.

`POST /api/analytics/events`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.CreateAnalyticsEventRequest, org_id: str | Unset = UNSET) -> Request[models.AnalyticsEvent]:
    """Make the request of `AnalyticsResource.create_event`, for a client's `send`."""
    return Request(
        operation="create_event",
        method="POST",
        url="/api/analytics/events",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.AnalyticsEvent:
    """Read the answer to a call that succeeded."""
    return models.AnalyticsEvent.from_dict(response.json())
