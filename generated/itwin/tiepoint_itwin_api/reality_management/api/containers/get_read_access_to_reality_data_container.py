"""Get read access to the files.

`GET /reality-management/reality-data/{id}/readaccess`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str, *, itwin_id: str | Unset = UNSET) -> Request[models.ContainerDetails]:
    """Make the request of `ContainersResource.get_read_access_to_reality_data_container`, for a client's `send`."""
    return Request(
        operation="get_read_access_to_reality_data_container",
        method="GET",
        url=f"/reality-management/reality-data/{_wire.segment('id', id)}/readaccess",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("iTwinId", itwin_id)],
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json")),
    )


def _read(response: httpx.Response) -> models.ContainerDetails:
    """Read the answer to a call that succeeded."""
    return models.ContainerDetails.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 403, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
