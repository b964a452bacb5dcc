"""List access tokens.

`GET /api/accesstokens`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    *,
    org_id: str | Unset = UNSET,
    service_account_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request[models.AccessTokenListing]:
    """Make the request of `AccessTokensResource.list_access_tokens`, for a client's `send`."""
    return Request(
        operation="list_access_tokens",
        method="GET",
        url="/api/accesstokens",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("serviceAccountId", service_account_id),
            *_wire.query("page", page),
            *_wire.query("perPage", per_page),
            *_wire.query("sort", sort),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AccessTokenListing:
    """Read the answer to a call that succeeded."""
    return models.AccessTokenListing.from_dict(response.json())
