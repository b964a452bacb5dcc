"""Read an organisation.

`GET /api/orgs/{id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str, *, org_id: str | Unset = UNSET) -> Request[models.Org]:
    """Make the request of `OrgsResource.get_org`, for a client's `send`."""
    return Request(
        operation="get_org",
        method="GET",
        url=f"/api/orgs/{_wire.segment('id', id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.Org:
    """Read the answer to a call that succeeded."""
    return models.Org.from_dict(response.json())
