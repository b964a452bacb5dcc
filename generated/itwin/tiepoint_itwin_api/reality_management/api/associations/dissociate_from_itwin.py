"""Dissociate reality data from an iTwin.

`DELETE /reality-management/reality-data/{id}/itwins/{iTwinId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str, itwin_id: str) -> Request[None]:
    """Make the request of `AssociationsResource.dissociate_from_itwin`, for a client's `send`."""
    return Request(
        operation="dissociate_from_itwin",
        method="DELETE",
        url=f"/reality-management/reality-data/{_wire.segment('id', id)}/itwins/{_wire.segment('itwin_id', itwin_id)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json")),
    )


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 403, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
