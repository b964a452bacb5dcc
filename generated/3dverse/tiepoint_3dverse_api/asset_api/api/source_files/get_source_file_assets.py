"""List the assets made from a source file.

`GET /source-files/{source_file_id}/assets`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import Request
from ... import models

if TYPE_CHECKING:
    import httpx


def request(source_file_id: str) -> Request[models.AssetList]:
    """Make the request of `SourceFilesResource.get_source_file_assets`, for a client's `send`."""
    return Request(
        operation="get_source_file_assets",
        method="GET",
        url=f"/source-files/{_wire.segment('source_file_id', source_file_id)}/assets",
        read=_read,
        read_error=_read_error,
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.AssetList:
    """Read the answer to a call that succeeded."""
    return models.AssetList.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code // 100 in (4, 5):
        return models.ErrorBody.from_dict(response.json())
    return None
