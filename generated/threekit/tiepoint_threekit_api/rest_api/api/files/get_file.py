"""Read the record of a file.

`GET /api/files/{fileId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(file_id: str, *, org_id: str | Unset = UNSET) -> Request[models.StoredFile]:
    """Make the request of `FilesResource.get_file`, for a client's `send`."""
    return Request(
        operation="get_file",
        method="GET",
        url=f"/api/files/{_wire.segment('file_id', file_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.StoredFile:
    """Read the answer to a call that succeeded."""
    return models.StoredFile.from_dict(response.json())
