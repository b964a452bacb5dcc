"""Download a file of a saved configuration.

`GET /api/configurations/{configurationId}/files/{attachmentKey}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(
    configuration_id: str,
    attachment_key: str,
    *,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[File]:
    """Make the request of `ConfigurationsResource.get_configuration_file`, for a client's `send`."""
    return Request(
        operation="get_configuration_file",
        method="GET",
        url=f"/api/configurations/{_wire.segment('configuration_id', configuration_id)}/files/"
        f"{_wire.segment('attachment_key', attachment_key)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
