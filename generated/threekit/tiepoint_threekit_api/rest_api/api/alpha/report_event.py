"""Report an event of the newer analytics.

`GET /api/analytics/report-event`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, payload: str, payload_version: models.ReportEventPayloadVersion) -> Request[object]:
    """Make the request of `AlphaResource.report_event`, for a client's `send`."""
    return Request(
        operation="report_event",
        method="GET",
        url="https://analytics.alpha.3kit.com/api/analytics/report-event",
        read=_read,
        params=[*_wire.query("payload", payload), *_wire.query("payloadVersion", payload_version)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> object:
    """Read the answer to a call that succeeded."""
    return _wire.read_any(response)
