"""Check that the service is up.

`GET /api/configurations/healthcheck`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import Request

if TYPE_CHECKING:
    import httpx


def request() -> Request[None]:
    """Make the request of `ConfigurationsResource.configurations_healthcheck`, for a client's `send`."""
    return Request(
        operation="configurations_healthcheck", method="GET", url="/api/configurations/healthcheck", read=_read
    )


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None
