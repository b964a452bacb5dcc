"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncJobTasksWithResponse", "JobTasksWithResponse")


class JobTasksWithResponse:
    """The operations of `JobTasksResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_job_tasks(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        run_status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.JobTaskListing]:
        """List tasks."""
        from .list_job_tasks import request as _request

        return self._client.send(
            _request(org_id=org_id, job_id=job_id, run_status=run_status, page=page, per_page=per_page, sort=sort)
        )

    def get_job_task(self, task_id: str, *, org_id: str | Unset = UNSET) -> Response[models.JobTask]:
        """Read a task."""
        from .get_job_task import request as _request

        return self._client.send(_request(task_id, org_id=org_id))


class AsyncJobTasksWithResponse:
    """The operations of `AsyncJobTasksResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_job_tasks(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        run_status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Response[models.JobTaskListing]:
        """List tasks."""
        from .list_job_tasks import request as _request

        return await self._client.send(
            _request(org_id=org_id, job_id=job_id, run_status=run_status, page=page, per_page=per_page, sort=sort)
        )

    async def get_job_task(self, task_id: str, *, org_id: str | Unset = UNSET) -> Response[models.JobTask]:
        """Read a task."""
        from .get_job_task import request as _request

        return await self._client.send(_request(task_id, org_id=org_id))
