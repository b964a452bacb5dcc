"""List my iTwins.

`GET /itwins/`
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
    number: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    parent_id: str | Unset = UNSET,
    itwin_account_id: str | Unset = UNSET,
    search: str | Unset = UNSET,
    select: str | Unset = UNSET,
    filter_: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    top: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    include_inactive: bool | Unset = UNSET,
    prefer: models.GetMyItwinsPrefer | Unset = UNSET,
    query_scope: models.GetMyItwinsQueryScope | Unset = UNSET,
    max_return: int | Unset = UNSET,
) -> Request[models.ITwins]:
    """Make the request of `ITwinsResource.get_my_itwins`, for a client's `send`."""
    return Request(
        operation="get_my_itwins",
        method="GET",
        url="/itwins/",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("subClass", sub_class),
            *_wire.query("status", status),
            *_wire.query("type", type_),
            *_wire.query("number", number),
            *_wire.query("displayName", display_name),
            *_wire.query("parentId", parent_id),
            *_wire.query("iTwinAccountId", itwin_account_id),
            *_wire.query("$search", search),
            *_wire.query("$select", select),
            *_wire.query("$filter", filter_),
            *_wire.query("$orderby", order_by),
            *_wire.query("$top", top),
            *_wire.query("$skip", skip),
            *_wire.query("includeInactive", include_inactive),
        ],
        headers=_wire.headers(
            ("Accept", "application/vnd.bentley.itwin-platform.v1+json"),
            ("Prefer", prefer),
            ("X-iTwin-Query-Scope", query_scope),
            ("X-Max-Return", max_return),
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
