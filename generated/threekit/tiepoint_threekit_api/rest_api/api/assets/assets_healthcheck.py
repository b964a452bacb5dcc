"""Check that the service is up.

`GET /api/assets/healthcheck`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import Request

if TYPE_CHECKING:
    import httpx


def request() -> Request[None]:
    """Make the request of `AssetsResource.assets_healthcheck`, for a client's `send`."""
    return Request(operation="assets_healthcheck", method="GET", url="/api/assets/healthcheck", read=_read)


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None
