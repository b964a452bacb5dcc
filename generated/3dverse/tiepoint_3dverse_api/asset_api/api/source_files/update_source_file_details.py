"""Rename a source file.

`PATCH /source-files/{source_file_id}/details`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(source_file_id: str, *, body: models.SourceFileUpdate) -> Request[None]:
    """Make the request of `SourceFilesResource.update_source_file_details`, for a client's `send`."""
    return Request(
        operation="update_source_file_details",
        method="PATCH",
        url=f"/source-files/{_wire.segment('source_file_id', source_file_id)}/details",
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
