"""Store files.

`POST /api/files`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, body: models.UploadFilesRequest, org_id: str | Unset = UNSET) -> Request[models.FileListing]:
    """Make the request of `FilesResource.upload_files`, for a client's `send`."""
    return Request(
        operation="upload_files",
        method="POST",
        url="/api/files",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
        body=_wire.multipart_body(body),
    )


def _read(response: httpx.Response) -> models.FileListing:
    """Read the answer to a call that succeeded."""
    return models.FileListing.from_dict(response.json())
