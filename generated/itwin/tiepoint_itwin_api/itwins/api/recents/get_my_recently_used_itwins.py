"""List my recently used iTwins.

`GET /itwins/recents`
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
    sub_class: str | Unset = UNSET,
    status: models.ITwinStatus | Unset = UNSET,
    type_: str | Unset = UNSET,
    top: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: models.GetMyRecentlyUsedItwinsPrefer | Unset = UNSET,
    query_scope: models.GetMyRecentlyUsedItwinsQueryScope | Unset = UNSET,
) -> Request[models.ITwins]:
    """Make the request of `RecentsResource.get_my_recently_used_itwins`, for a client's `send`."""
    return Request(
        operation="get_my_recently_used_itwins",
        method="GET",
        url="/itwins/recents",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("subClass", sub_class),
            *_wire.query("status", status),
            *_wire.query("type", type_),
            *_wire.query("$top", top),
            *_wire.query("$skip", skip),
            *_wire.query("includeInactive", include_inactive),
        ],
        headers=_wire.headers(
            ("Accept", "application/vnd.bentley.itwin-platform.v1+json"),
            ("Prefer", prefer),
            ("X-iTwin-Query-Scope", query_scope),
        ),
    )


def _read(response: httpx.Response) -> models.ITwins:
    """Read the answer to a call that succeeded."""
    return models.ITwins.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
