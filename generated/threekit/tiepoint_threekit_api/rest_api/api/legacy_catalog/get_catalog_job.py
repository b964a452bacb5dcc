"""Read an import job with its output.

`GET /api/catalog/jobs/{jobId}`
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime import wire as _wire
from ...._runtime.types import UNSET, Request, Unset
from ... import models

if TYPE_CHECKING:
    import httpx


def request(job_id: str, *, org_id: str | Unset = UNSET) -> Request[models.CatalogJobResult]:
    """Make the request of `LegacyCatalogResource.get_catalog_job`, for a client's `send`."""
    return Request(
        operation="get_catalog_job",
        method="GET",
        url=f"/api/catalog/jobs/{_wire.segment('job_id', job_id)}",
        read=_read,
        params=[*_wire.query("orgId", org_id)],
        headers=_wire.headers(("Accept", "application/json")),
    )


def _read(response: httpx.Response) -> models.CatalogJobResult:
    """Read the answer to a call that succeeded."""
    return models.CatalogJobResult.from_dict(response.json())
