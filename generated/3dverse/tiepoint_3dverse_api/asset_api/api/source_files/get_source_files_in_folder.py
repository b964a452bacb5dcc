"""List the source files of a folder.

`GET /folders/{folder_id}/source-files`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    folder_id: str,
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    filters_source_file_name: str | Unset = UNSET,
) -> Request[list[models.SourceFile]]:
    """Make the request of `SourceFilesResource.get_source_files_in_folder`, for a client's `send`."""
    return Request(
        operation="get_source_files_in_folder",
        method="GET",
        url=f"/folders/{_wire.segment('folder_id', folder_id)}/source-files",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("offset", offset),
            *_wire.query("limit", limit),
            *_wire.query("filters[source_file_name]", filters_source_file_name),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> list[models.SourceFile]:
    """Read the answer to a call that succeeded."""
    return [
        models.SourceFile.from_dict(item) if item is not None else _wire.NULL for item in _wire.listed(response.json())
    ]


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
