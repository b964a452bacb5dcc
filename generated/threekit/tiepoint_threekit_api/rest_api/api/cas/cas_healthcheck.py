"""Check that the service is up.

`GET /api/cas/healthcheck`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import Request

if TYPE_CHECKING:
    import httpx


def request() -> Request[None]:
    """Make the request of `CasResource.cas_healthcheck`, for a client's `send`."""
    return Request(operation="cas_healthcheck", method="GET", url="/api/cas/healthcheck", read=_read)


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None
