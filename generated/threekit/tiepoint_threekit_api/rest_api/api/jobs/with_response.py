"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncJobsWithResponse", "JobsWithResponse")


class JobsWithResponse:
    """The operations of `JobsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_jobs(
        self,
        *,
        org_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.JobListing]:
        """List jobs."""
        from .list_jobs import request as _request

        return self._client.send(_request(org_id=org_id, status=status, page=page, per_page=per_page, sort=sort))

    def get_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> Response[models.Job]:
        """Read a job."""
        from .get_job import request as _request

        return self._client.send(_request(job_id, org_id=org_id))


class AsyncJobsWithResponse:
    """The operations of `AsyncJobsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_jobs(
        self,
        *,
        org_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.JobListing]:
        """List jobs."""
        from .list_jobs import request as _request

        return await self._client.send(_request(org_id=org_id, status=status, page=page, per_page=per_page, sort=sort))

    async def get_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> Response[models.Job]:
        """Read a job."""
        from .get_job import request as _request

        return await self._client.send(_request(job_id, org_id=org_id))
