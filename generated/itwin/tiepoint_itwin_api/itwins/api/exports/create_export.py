"""Create an export.

`POST /itwins/exports`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.ExportCreate) -> Request[models.ExportResponse]:
    """Make the request of `ExportsResource.create_export`, for a client's `send`."""
    return Request(
        operation="create_export",
        method="POST",
        url="/itwins/exports",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(
            ("Accept", "application/vnd.bentley.itwin-platform.v1+json"), ("Content-Type", "application/json")
        ),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.ExportResponse:
    """Read the answer to a call that succeeded."""
    return models.ExportResponse.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
