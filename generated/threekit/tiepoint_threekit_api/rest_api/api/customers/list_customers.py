"""List customers.

`GET /api/customers`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(*, org_id: str | Unset = UNSET, platform: str | Unset = UNSET) -> Request[models.CustomerListing]:
    """Make the request of `CustomersResource.list_customers`, for a client's `send`."""
    return Request(
        operation="list_customers",
        method="GET",
        url="/api/customers",
        read=_read,
        params=[*_wire.query("orgId", org_id), *_wire.query("platform", platform)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.CustomerListing:
    """Read the answer to a call that succeeded."""
    return models.CustomerListing.from_dict(response.json())
