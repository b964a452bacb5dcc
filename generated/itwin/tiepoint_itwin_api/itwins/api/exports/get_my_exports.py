"""List my exports.

`GET /itwins/exports`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request() -> Request[models.Exports]:
    """Make the request of `ExportsResource.get_my_exports`, for a client's `send`."""
    return Request(
        operation="get_my_exports",
        method="GET",
        url="/itwins/exports",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json")),
    )


def _read(response: httpx.Response) -> models.Exports:
    """Read the answer to a call that succeeded."""
    return models.Exports.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 429):
        return models.ErrorResponse.from_dict(response.json())
    return None
