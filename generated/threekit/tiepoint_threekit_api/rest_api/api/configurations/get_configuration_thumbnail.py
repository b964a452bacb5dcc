"""Download the thumbnail of a saved configuration.

`GET /api/configurations/{configurationId}/thumbnail`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, File, Request, Unset

if TYPE_CHECKING:
    import httpx


def request(configuration_id: str, *, org_id: str | Unset = UNSET) -> Request[File]:
    """Make the request of `ConfigurationsResource.get_configuration_thumbnail`, for a client's `send`."""
    return Request(
        operation="get_configuration_thumbnail",
        method="GET",
        url=f"/api/configurations/{_wire.segment('configuration_id', configuration_id)}/thumbnail",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "image/png, image/jpeg, application/octet-stream")),
    )


def _read(response: httpx.Response) -> File:
    """Read the answer to a call that succeeded."""
    return _wire.read_file(response)
