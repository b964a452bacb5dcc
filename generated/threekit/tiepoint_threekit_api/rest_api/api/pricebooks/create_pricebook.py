"""Create a price book.

`POST /api/orgs/{orgId}/pricebooks`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(org_id: str, *, body: models.PricebookWriteRequest | Unset = UNSET) -> Request[models.Pricebook]:
    """Make the request of `PricebooksResource.create_pricebook`, for a client's `send`."""
    return Request(
        operation="create_pricebook",
        method="POST",
        url=f"/api/orgs/{_wire.segment('org_id', org_id)}/pricebooks",
        read=_read,
        headers=_wire.headers(
            ("Accept", "application/json"), ("Content-Type", UNSET if isinstance(body, Unset) else "application/json")
        ),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> models.Pricebook:
    """Read the answer to a call that succeeded."""
    return models.Pricebook.from_dict(response.json())
