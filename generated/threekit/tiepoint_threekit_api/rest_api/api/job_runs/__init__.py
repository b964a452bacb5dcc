"""Runs of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncJobRunsWithResponse, JobRunsWithResponse

__all__ = ("AsyncJobRunsResource", "JobRunsResource")


class JobRunsResource:
    """Runs of tasks."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> JobRunsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import JobRunsWithResponse

        return JobRunsWithResponse(self._client)

    def list_job_runs(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.JobRunListing:
        """List runs.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            job_id: Runs of this job. Give either this or taskId.
            task_id: Runs of this task. Give either this or jobId.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of runs.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/runs/JobRuns.ts (documented).
        """
        from .list_job_runs import request as _request

        return self._client.send(
            _request(org_id=org_id, job_id=job_id, task_id=task_id, page=page, per_page=per_page, sort=sort)
        ).value

    def get_job_run(self, run_id: str, *, org_id: str | Unset = UNSET) -> models.JobRun:
        """Read a run.

        Args:
            run_id: Run id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The run.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/runs/JobRuns.ts (documented).
        """
        from .get_job_run import request as _request

        return self._client.send(_request(run_id, org_id=org_id)).value


class AsyncJobRunsResource:
    """Runs of tasks.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncJobRunsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncJobRunsWithResponse

        return AsyncJobRunsWithResponse(self._client)

    async def list_job_runs(
        self,
        *,
        org_id: str | Unset = UNSET,
        job_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.JobRunListing:
        """List runs.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            job_id: Runs of this job. Give either this or taskId.
            task_id: Runs of this task. Give either this or jobId.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of runs.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/runs/JobRuns.ts (documented).
        """
        from .list_job_runs import request as _request

        return (
            await self._client.send(
                _request(org_id=org_id, job_id=job_id, task_id=task_id, page=page, per_page=per_page, sort=sort)
            )
        ).value

    async def get_job_run(self, run_id: str, *, org_id: str | Unset = UNSET) -> models.JobRun:
        """Read a run.

        Args:
            run_id: Run id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The run.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/runs/JobRuns.ts (documented).
        """
        from .get_job_run import request as _request

        return (await self._client.send(_request(run_id, org_id=org_id))).value
