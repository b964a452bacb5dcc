"""Conversion jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncJobsWithResponse, JobsWithResponse

__all__ = ("AsyncJobsResource", "JobsResource")


class JobsResource:
    """Conversion jobs."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> JobsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import JobsWithResponse

        return JobsWithResponse(self._client)

    def jobs_get_all(
        self, *, filter_: str, continuation_token: str | Unset = UNSET, top: int | Unset = UNSET
    ) -> models.Jobs:
        """List jobs.

        Lists the jobs that match a filter, a page at a time. With iTwinId in the filter the jobs of that iTwin are
        listed, if the caller has access to it; without it the caller's own jobs.

        Args:
            filter_: Boolean expression evaluated for each job. Properties: id, iTwinId, name, email, type, state,
                createdDateTime, inputId, outputId. Operators: eq, ne, lt, le, gt, ge, in, and, or. Scalars of eq and
                gt are written bare (ids and times without quotes); the members of an in list are in single quotes.
            continuation_token: Token of the page wanted, exactly as it stands in the next link of the page before.
            top: Jobs per page. Default: 100.

        Returns:
            A page of jobs.

        Raises:
            StatusError: The service refuses.
                400: The query is malformed.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The iTwin of the filter does not exist or is not visible.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-get-all/ (documented).
        """
        from .jobs_get_all import request as _request

        return self._client.send(_request(filter_=filter_, continuation_token=continuation_token, top=top)).value

    def jobs_create(self, *, body: models.JobCreate) -> models.JobResponse:
        """Create a job.

        Creates a job and submits it at once; there is no separate submission step.

        Args:
            body: What is sent, `models.JobCreate`.

        Returns:
            The job, already submitted.

        Raises:
            StatusError: The service refuses.
                400: The body is not a valid job.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The iTwin does not exist or is not visible. (inferred)
                422: The body is well formed but cannot be carried out. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/,
            https://dev-developer.bentley.com/apis/reality-conversion/operations/jobs-create,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_create import request as _request

        return self._client.send(_request(body=body)).value

    def jobs_get(self, id: str) -> models.JobResponse:
        """Get a job.

        Returns one job.

        Args:
            id: Job id.

        Returns:
            The job.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: There is no such job, or the caller may not see it. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_get import request as _request

        return self._client.send(_request(id)).value

    def jobs_cancel(self, id: str) -> models.JobResponse:
        """Cancel a job.

        Asks for the job to stop and returns it, in state TerminatingOnCancel. It does not delete the job. A job that
        is not running cannot be cancelled.

        Args:
            id: Job id.

        Returns:
            The job, stopping.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such job, or the caller may not see it.
                422: The job is not in a state that can be cancelled. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://dev-developer.bentley.com/apis/reality-conversion/operations/jobs-cancel,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_cancel import request as _request

        return self._client.send(_request(id)).value

    def jobs_progress(self, id: str) -> models.JobProgressResponse:
        """Get the progress of a job.

        Returns state and percentage. For the sister service Reality Analysis v2 the vendor asks pollers to wait 15,
        30, 60, then 120 seconds between calls and to start over when the percentage changes, and keeps progress for
        30 days only.

        Args:
            id: Job id.

        Returns:
            The progress.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: No progress is kept for this job. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/,
            https://github.com/iTwin/reality-capture,
            https://developer.bentley.com/apis/reality-analysis/operations/jobs-progress (documented).
        """
        from .jobs_progress import request as _request

        return self._client.send(_request(id)).value

    def jobs_messages(self, id: str) -> models.JobMessagesResponse:
        """Get the messages of a job.

        Returns the errors and warnings of the processing.

        Args:
            id: Job id.

        Returns:
            The messages.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: There is no such job, or the caller may not see it. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_messages import request as _request

        return self._client.send(_request(id)).value


class AsyncJobsResource:
    """Conversion jobs.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncJobsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncJobsWithResponse

        return AsyncJobsWithResponse(self._client)

    async def jobs_get_all(
        self, *, filter_: str, continuation_token: str | Unset = UNSET, top: int | Unset = UNSET
    ) -> models.Jobs:
        """List jobs.

        Lists the jobs that match a filter, a page at a time. With iTwinId in the filter the jobs of that iTwin are
        listed, if the caller has access to it; without it the caller's own jobs.

        Args:
            filter_: Boolean expression evaluated for each job. Properties: id, iTwinId, name, email, type, state,
                createdDateTime, inputId, outputId. Operators: eq, ne, lt, le, gt, ge, in, and, or. Scalars of eq and
                gt are written bare (ids and times without quotes); the members of an in list are in single quotes.
            continuation_token: Token of the page wanted, exactly as it stands in the next link of the page before.
            top: Jobs per page. Default: 100.

        Returns:
            A page of jobs.

        Raises:
            StatusError: The service refuses.
                400: The query is malformed.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The iTwin of the filter does not exist or is not visible.
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds.
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-get-all/ (documented).
        """
        from .jobs_get_all import request as _request

        return (
            await self._client.send(_request(filter_=filter_, continuation_token=continuation_token, top=top))
        ).value

    async def jobs_create(self, *, body: models.JobCreate) -> models.JobResponse:
        """Create a job.

        Creates a job and submits it at once; there is no separate submission step.

        Args:
            body: What is sent, `models.JobCreate`.

        Returns:
            The job, already submitted.

        Raises:
            StatusError: The service refuses.
                400: The body is not a valid job.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: The iTwin does not exist or is not visible. (inferred)
                422: The body is well formed but cannot be carried out. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/jobs-create/,
            https://dev-developer.bentley.com/apis/reality-conversion/operations/jobs-create,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_create import request as _request

        return (await self._client.send(_request(body=body))).value

    async def jobs_get(self, id: str) -> models.JobResponse:
        """Get a job.

        Returns one job.

        Args:
            id: Job id.

        Returns:
            The job.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: There is no such job, or the caller may not see it. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_get import request as _request

        return (await self._client.send(_request(id))).value

    async def jobs_cancel(self, id: str) -> models.JobResponse:
        """Cancel a job.

        Asks for the job to stop and returns it, in state TerminatingOnCancel. It does not delete the job. A job that
        is not running cannot be cancelled.

        Args:
            id: Job id.

        Returns:
            The job, stopping.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope.
                404: There is no such job, or the caller may not see it.
                422: The job is not in a state that can be cancelled. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://dev-developer.bentley.com/apis/reality-conversion/operations/jobs-cancel,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_cancel import request as _request

        return (await self._client.send(_request(id))).value

    async def jobs_progress(self, id: str) -> models.JobProgressResponse:
        """Get the progress of a job.

        Returns state and percentage. For the sister service Reality Analysis v2 the vendor asks pollers to wait 15,
        30, 60, then 120 seconds between calls and to start over when the percentage changes, and keeps progress for
        30 days only.

        Args:
            id: Job id.

        Returns:
            The progress.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: No progress is kept for this job. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/,
            https://github.com/iTwin/reality-capture,
            https://developer.bentley.com/apis/reality-analysis/operations/jobs-progress (documented).
        """
        from .jobs_progress import request as _request

        return (await self._client.send(_request(id))).value

    async def jobs_messages(self, id: str) -> models.JobMessagesResponse:
        """Get the messages of a job.

        Returns the errors and warnings of the processing.

        Args:
            id: Job id.

        Returns:
            The messages.

        Raises:
            StatusError: The service refuses.
                401: No usable bearer token: it is absent, malformed, expired, from another issuer, or lacks the
                    scope. (inferred)
                404: There is no such job, or the caller may not see it. (inferred)
                429: The rate limit of the subscription tier was exceeded; wait for retry-after seconds. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://developer.bentley.com/apis/reality-conversion/operations/,
            https://github.com/iTwin/reality-capture (documented).
        """
        from .jobs_messages import request as _request

        return (await self._client.send(_request(id))).value
