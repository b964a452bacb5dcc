"""Download a metadata file of a conversion.

`GET /conversion_tasks/{conversion_task_id}/metadata/{filename}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import File, Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(conversion_task_id: str, filename: str) -> Request[File]:
    """Make the request of `UploadTasksResource.get_conversion_task_metadata`, for a client's `send`."""
    return Request(
        operation="get_conversion_task_metadata",
        method="GET",
        url=f"/conversion_tasks/{_wire.segment('conversion_task_id', conversion_task_id)}/metadata/"
        f"{_wire.segment('filename', filename)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/octet-stream, application/json")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
