"""List repositories.

`GET /itwins/{iTwinId}/repositories`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    itwin_id: str, *, class_: str | Unset = UNSET, sub_class: str | Unset = UNSET
) -> Request[models.Repositories]:
    """Make the request of `RepositoriesResource.get_repositories_by_itwin_id`, for a client's `send`."""
    return Request(
        operation="get_repositories_by_itwin_id",
        method="GET",
        url=f"/itwins/{_wire.segment('itwin_id', itwin_id)}/repositories",
        read=_read,
        read_error=_read_error,
        params=[*_wire.query("class", class_), *_wire.query("subClass", sub_class)],
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json")),
    )


def _read(response: httpx.Response) -> models.Repositories:
    """Read the answer to a call that succeeded."""
    return models.Repositories.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 404, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
