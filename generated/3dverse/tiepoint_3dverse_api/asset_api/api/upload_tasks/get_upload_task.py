"""Get an upload task.

`GET /upload-tasks/{upload_task_id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(upload_task_id: str) -> Request[models.UploadTask]:
    """Make the request of `UploadTasksResource.get_upload_task`, for a client's `send`."""
    return Request(
        operation="get_upload_task",
        method="GET",
        url=f"/upload-tasks/{_wire.segment('upload_task_id', upload_task_id)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.UploadTask:
    """Read the answer to a call that succeeded."""
    return models.UploadTask.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
