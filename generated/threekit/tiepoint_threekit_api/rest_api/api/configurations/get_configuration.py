"""Read a saved configuration.

`GET /api/configurations/{configurationId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(
    configuration_id: str,
    *,
    org_id: str | Unset = UNSET,
    cache_scope: str | Unset = UNSET,
    cache_max_age: float | Unset = UNSET,
) -> Request[models.SavedConfiguration]:
    """Make the request of `ConfigurationsResource.get_configuration`, for a client's `send`."""
    return Request(
        operation="get_configuration",
        method="GET",
        url=f"/api/configurations/{_wire.segment('configuration_id', configuration_id)}",
        read=_read,
        params=[
            *_wire.query("orgId", org_id),
            *_wire.query("cacheScope", cache_scope),
            *_wire.query("cacheMaxAge", cache_max_age),
        ],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.SavedConfiguration:
    """Read the answer to a call that succeeded."""
    return models.SavedConfiguration.from_dict(response.json())
