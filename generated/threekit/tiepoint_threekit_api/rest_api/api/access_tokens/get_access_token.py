"""Read an access token.

`GET /api/accesstokens/{tokenId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(token_id: str, *, org_id: str | Unset = UNSET) -> Request[models.AccessToken]:
    """Make the request of `AccessTokensResource.get_access_token`, for a client's `send`."""
    return Request(
        operation="get_access_token",
        method="GET",
        url=f"/api/accesstokens/{_wire.segment('token_id', token_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AccessToken:
    """Read the answer to a call that succeeded."""
    return models.AccessToken.from_dict(response.json())
