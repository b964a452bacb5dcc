"""Delete an application.

`DELETE /api/apps/{appId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(app_id: str, *, org_id: str | Unset = UNSET) -> Request[models.App]:
    """Make the request of `AppsResource.delete_app`, for a client's `send`."""
    return Request(
        operation="delete_app",
        method="DELETE",
        url=f"/api/apps/{_wire.segment('app_id', app_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.App:
    """Read the answer to a call that succeeded."""
    return models.App.from_dict(response.json())
