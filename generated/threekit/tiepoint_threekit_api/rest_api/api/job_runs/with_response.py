"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncJobRunsWithResponse", "JobRunsWithResponse")


class JobRunsWithResponse:
    """The operations of `JobRunsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_job_runs(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.JobRunListing]:
        """List runs."""
        from .list_job_runs import request as _request

        return self._client.send(
            _request(org_id=org_id, job_id=job_id, task_id=task_id, page=page, per_page=per_page, sort=sort)
        )

    def get_job_run(self, run_id: str, *, org_id: str | Unset = UNSET) -> Response[models.JobRun]:
        """Read a run."""
        from .get_job_run import request as _request

        return self._client.send(_request(run_id, org_id=org_id))


class AsyncJobRunsWithResponse:
    """The operations of `AsyncJobRunsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_job_runs(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.JobRunListing]:
        """List runs."""
        from .list_job_runs import request as _request

        return await self._client.send(
            _request(org_id=org_id, job_id=job_id, task_id=task_id, page=page, per_page=per_page, sort=sort)
        )

    async def get_job_run(self, run_id: str, *, org_id: str | Unset = UNSET) -> Response[models.JobRun]:
        """Read a run."""
        from .get_job_run import request as _request

        return await self._client.send(_request(run_id, org_id=org_id))
