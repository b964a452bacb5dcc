"""Delete source files.

`DELETE /source-files`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.SourceFileDeletion) -> Request[None]:
    """Make the request of `SourceFilesResource.delete_source_files`, for a client's `send`."""
    return Request(
        operation="delete_source_files",
        method="DELETE",
        url="/source-files",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
