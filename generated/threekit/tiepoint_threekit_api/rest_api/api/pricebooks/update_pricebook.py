"""Change a price book.

`PUT /api/orgs/{orgId}/pricebooks/{pricebookId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(org_id: str, pricebook_id: str, *, body: models.PricebookWriteRequest) -> Request[models.Pricebook]:
    """Make the request of `PricebooksResource.update_pricebook`, for a client's `send`."""
    return Request(
        operation="update_pricebook",
        method="PUT",
        url=f"/api/orgs/{_wire.segment('org_id', org_id)}/pricebooks/{_wire.segment('pricebook_id', pricebook_id)}",
        read=_read,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.Pricebook:
    """Read the answer to a call that succeeded."""
    return models.Pricebook.from_dict(response.json())
