"""Browse from a node of the content tree.

`GET /nodes/{id}/browse`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(id: str) -> Request[dict[str, Any] | list[models.Node]]:
    """Make the request of `NodesResource.browse_node`, for a client's `send`."""
    return Request(
        operation="browse_node",
        method="GET",
        url=f"/nodes/{_wire.segment('id', id)}/browse",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> dict[str, Any] | list[models.Node]:
    """Read the answer to a call that succeeded."""
    data = response.json()
    return (
        [models.Node.from_dict(item) if item is not None else _wire.NULL for item in _wire.listed(data)]
        if isinstance(data, list)
        else data
    )


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 403, 404):
        data: dict[str, Any] = response.json()
        return data
    return None
