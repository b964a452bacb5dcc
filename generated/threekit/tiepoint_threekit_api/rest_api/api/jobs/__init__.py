"""Jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncJobsWithResponse, JobsWithResponse

__all__ = ("AsyncJobsResource", "JobsResource")


class JobsResource:
    """Jobs."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> JobsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import JobsWithResponse

        return JobsWithResponse(self._client)

    def list_jobs(
        self,
        *,
        org_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.JobListing:
        """List jobs.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            status: State of the job.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of jobs.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075745179-Jobs-API, npm:@threekit/rest-api@0.2.2
            src/api/jobs/Jobs.ts (documented).
        """
        from .list_jobs import request as _request

        return self._client.send(_request(org_id=org_id, status=status, page=page, per_page=per_page, sort=sort)).value

    def get_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> models.Job:
        """Read a job.

        Args:
            job_id: Job id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/Jobs.ts (documented).
        """
        from .get_job import request as _request

        return self._client.send(_request(job_id, org_id=org_id)).value


class AsyncJobsResource:
    """Jobs.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncJobsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncJobsWithResponse

        return AsyncJobsWithResponse(self._client)

    async def list_jobs(
        self,
        *,
        org_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> models.JobListing:
        """List jobs.

        Args:
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.
            status: State of the job.
            page: Page to return, counted from 1; 1 when left out.
            per_page: Records in a page, at most 100; 30 when left out.
            sort: Sign and field to sort by; +createdAt when left out. A plus sign has to be percent-encoded in the
                query.

        Returns:
            Page of jobs.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
            DecodeError: The answer is not what the definition says.

        Source: https://community.threekit.com/hc/en-us/articles/4406075745179-Jobs-API, npm:@threekit/rest-api@0.2.2
            src/api/jobs/Jobs.ts (documented).
        """
        from .list_jobs import request as _request

        return (
            await self._client.send(_request(org_id=org_id, status=status, page=page, per_page=per_page, sort=sort))
        ).value

    async def get_job(self, job_id: str, *, org_id: str | Unset = UNSET) -> models.Job:
        """Read a job.

        Args:
            job_id: Job id.
            org_id: Organisation id. Needed with a cookie token; a bearer token implies it.

        Returns:
            The job.

        Raises:
            StatusError: The service refuses.
                401: No valid credentials, or credentials that do not allow the call.
                403: No token was given, or the token may not do this (a public token used where a private one is
                    needed, or from a domain outside its list).
                404: There is no such record.
            DecodeError: The answer is not what the definition says.

        Source: npm:@threekit/rest-api@0.2.2 src/api/jobs/Jobs.ts (documented).
        """
        from .get_job import request as _request

        return (await self._client.send(_request(job_id, org_id=org_id))).value
