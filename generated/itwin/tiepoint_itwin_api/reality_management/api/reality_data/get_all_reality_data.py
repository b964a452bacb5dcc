"""List reality data.

`GET /reality-management/reality-data/`
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
    itwin_id: str | Unset = UNSET,
    continuation_token: str | Unset = UNSET,
    top: int | Unset = UNSET,
    extent: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    search: str | Unset = UNSET,
    data_types: str | Unset = UNSET,
    acquisition_date_time: str | Unset = UNSET,
    created_date_time: str | Unset = UNSET,
    modified_date_time: str | Unset = UNSET,
    last_accessed_date_time: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    data_center: str | Unset = UNSET,
    tag: str | Unset = UNSET,
    prefer: models.GetAllRealityDataPrefer | Unset = UNSET,
) -> Request[models.RealityDataPage]:
    """Make the request of `RealityDataResource.get_all_reality_data`, for a client's `send`."""
    return Request(
        operation="get_all_reality_data",
        method="GET",
        url="/reality-management/reality-data/",
        read=_read,
        read_error=_read_error,
        params=[
            *_wire.query("iTwinId", itwin_id),
            *_wire.query("continuationToken", continuation_token),
            *_wire.query("$top", top),
            *_wire.query("extent", extent),
            *_wire.query("$orderBy", order_by),
            *_wire.query("$search", search),
            *_wire.query("types", data_types),
            *_wire.query("acquisitionDateTime", acquisition_date_time),
            *_wire.query("createdDateTime", created_date_time),
            *_wire.query("modifiedDateTime", modified_date_time),
            *_wire.query("lastAccessedDateTime", last_accessed_date_time),
            *_wire.query("ownerId", owner_id),
            *_wire.query("dataCenter", data_center),
            *_wire.query("tag", tag),
        ],
        headers=_wire.headers(("Accept", "application/vnd.bentley.itwin-platform.v1+json"), ("Prefer", prefer)),
    )


def _read(response: httpx.Response) -> models.RealityDataPage:
    """Read the answer to a call that succeeded."""
    return models.RealityDataPage.from_dict(response.json())


def _read_error(response: httpx.Response) -> object:
    """Read what the definition says comes with a refusal."""
    if response.status_code in (401, 429):
        return models.ErrorResponse.from_dict(response.json())
    if response.status_code == 422:
        return models.DetailedErrorResponse.from_dict(response.json())
    return None
