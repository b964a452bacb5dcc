"""Tasks of jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncJobTasksWithResponse, JobTasksWithResponse

__all__ = ("AsyncJobTasksResource", "JobTasksResource")


class JobTasksResource:
    """Tasks of jobs."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> JobTasksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import JobTasksWithResponse

        return JobTasksWithResponse(self._client)

    def list_job_tasks(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        run_status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.JobTaskListing:
        """List tasks.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            job_id: Only tasks of this job.
            run_status: State of the latest run.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of tasks.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/tasks/JobTasks.ts (documented).
        """
        from .list_job_tasks import request as _request

        return self._client.send(
            _request(org_id=org_id, job_id=job_id, run_status=run_status, page=page, per_page=per_page, sort=sort)
        ).value

    def get_job_task(self, task_id: str, *, org_id: str | Unset = UNSET) -> models.JobTask:
        """Read a task.

        Args:
            task_id: Task id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The task.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/tasks/JobTasks.ts (documented).
        """
        from .get_job_task import request as _request

        return self._client.send(_request(task_id, org_id=org_id)).value


class AsyncJobTasksResource:
    """Tasks of jobs.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncJobTasksWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncJobTasksWithResponse

        return AsyncJobTasksWithResponse(self._client)

    async def list_job_tasks(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        run_status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.JobTaskListing:
        """List tasks.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            job_id: Only tasks of this job.
            run_status: State of the latest run.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of tasks.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/tasks/JobTasks.ts (documented).
        """
        from .list_job_tasks import request as _request

        return (
            await self._client.send(
                _request(org_id=org_id, job_id=job_id, run_status=run_status, page=page, per_page=per_page, sort=sort)
            )
        ).value

    async def get_job_task(self, task_id: str, *, org_id: str | Unset = UNSET) -> models.JobTask:
        """Read a task.

        Args:
            task_id: Task id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The task.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/tasks/JobTasks.ts (documented).
        """
        from .get_job_task import request as _request

        return (await self._client.send(_request(task_id, org_id=org_id))).value
