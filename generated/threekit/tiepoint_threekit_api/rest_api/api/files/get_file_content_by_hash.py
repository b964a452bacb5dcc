"""Download a file by its hash.

`GET /api/files/hash/{fileHash}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(file_hash: str, *, org_id: str | Unset = UNSET) -> Request[File]:
    """Make the request of `FilesResource.get_file_content_by_hash`, for a client's `send`."""
    return Request(
        operation="get_file_content_by_hash",
        method="GET",
        url=f"/api/files/hash/{_wire.segment('file_hash', file_hash)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
