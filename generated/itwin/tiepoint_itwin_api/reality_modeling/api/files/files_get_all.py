"""List files offered by the service.

`GET /reality-modeling/files`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request() -> Request[models.Files]:
    """Make the request of `FilesResource.files_get_all`, for a client's `send`."""
    return Request(
        operation="files_get_all",
        method="GET",
        url="/reality-modeling/files",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v2+json")),
    )


def _read(response: httpx.Response) -> models.Files:
    """Read the answer to a call that succeeded."""
    return models.Files.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 404:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
