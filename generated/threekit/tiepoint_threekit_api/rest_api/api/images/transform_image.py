"""Transform a picture.

`GET /api/images/webp/{size}/{filters}/{sourceUrl}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(size: str, filters: str, source_url: str, *, org_id: str | Unset = UNSET) -> Request[File]:
    """Make the request of `ImagesResource.transform_image`, for a client's `send`."""
    return Request(
        operation="transform_image",
        method="GET",
        url=f"/api/images/webp/{_wire.segment('size', size)}/{_wire.segment('filters', filters)}/"
        f"{_wire.segment('source_url', source_url, _wire.RESERVED)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, image/webp, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
