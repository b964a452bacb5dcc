"""List the subfolders of a folder.

`GET /folders/{folder_id}/folders`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(folder_id: str) -> Request[list[models.Folder]]:
    """Make the request of `FoldersResource.list_subfolders`, for a client's `send`."""
    return Request(
        operation="list_subfolders",
        method="GET",
        url=f"/folders/{_wire.segment('folder_id', folder_id)}/folders",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.Folder]:
    """Read the answer to a call that succeeded."""
    return [models.Folder.from_dict(item) if item is not None else _wire.NULL for item in _wire.listed(response.json())]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
