"""Check that the service is up.

`GET /api/accesstokens/healthcheck`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import Request

if TYPE_CHECKING:
    import httpx


def request() -> Request[None]:
    """Make the request of `AccessTokensResource.access_tokens_healthcheck`, for a client's `send`."""
    return Request(operation="access_tokens_healthcheck", method="GET", url="/api/accesstokens/healthcheck", read=_read)


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None
