"""Add a member to a group.

`PUT /groups/{group_id}/members/{member_type}/{member_id}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    group_id: str, member_type: models.MemberType, member_id: str, *, body: models.GroupMemberRights
) -> Request[None]:
    """Make the request of `GroupsResource.grant_member_access_to_group`, for a client's `send`."""
    return Request(
        operation="grant_member_access_to_group",
        method="PUT",
        url=f"/groups/{_wire.segment('group_id', group_id)}/members/"
        f"{_wire.segment('member_type', member_type)}/{_wire.segment('member_id', member_id)}",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json"), ("Content-Type", "application/json")),
        body=_wire.json_body(body),
    )


def _read(response: httpx.Response) -> None:
    """Read the answer to a call that succeeded."""
    return None


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
