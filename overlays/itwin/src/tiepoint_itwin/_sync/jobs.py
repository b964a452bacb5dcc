# Written by nox -s regenerate, do not edit.
# Source: ../_async/jobs.py
"""Jobs of Reality Modeling and of Reality Conversion, which are alike."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, Unpack, overload

from attr import evolve
from tiepoint_core import (
    ConfigError,
    JobHandle,
    JobStatus,
    NotFound,
    Pager,
    PageResult,
    Phase,
    TiepointError,
    TokenPaging,
)

from .._checks import checked_id
from .._jobs.filters import JobCriteria, JobFilter, filter_in_itwin
from .._jobs.messages import JobMessages
from .._jobs.spec import J, R, Spec
from .._jobs.status import status_of_job
from .._paging import LARGEST_PAGE, check_page_size

if TYPE_CHECKING:
    from tiepoint_core import PollSchedule

M = TypeVar("M")


class Jobs(ABC, Generic[J, M]):
    """Jobs of Reality Modeling or Reality Conversion: technical previews of Bentley, not for production.

    `client.modeling.jobs` and `client.conversion.jobs` are alike; `tiepoint_itwin.modeling` and
    `tiepoint_itwin.conversion` have a class for each type of job.

    Args:
        itwin_id: iTwin of the client, or None.
        schedule: Factory of poll schedules.

    Source: https://developer.bentley.com/apis/reality-modeling/operations/,
        https://developer.bentley.com/apis/reality-conversion/operations/ (documented).
    """

    kind: ClassVar[str]
    """Kind of the jobs, which distinguishes their handles from others."""

    def __init__(self, *, itwin_id: str | None, schedule: Callable[[], PollSchedule]) -> None:
        self._itwin_id = itwin_id
        self._schedule = schedule

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.kind}>"

    def list(
        self,
        *,
        where: JobFilter | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[JobCriteria],
    ) -> Pager[J]:
        """List jobs, page by page as needed.

        Args:
            where: Further criteria: of `tiepoint_itwin.job`, or a text in the platform's own language (`$filter`). The
                iTwin of `client.for_itwin(...)` is not added to alternatives that have an `iTwinId`.
            limit: Maximum number of jobs in all.
            page_size: Jobs per request, 1 to 1000. Defaults to the maximum.
            start: `resume_token` of an earlier pager with the same criteria.
            prefetch: Number of pages to fetch ahead. 0 disables prefetching.
            criteria: `JobCriteria`; at least one, or `where`.

        Raises:
            ConfigError: If there is no criterion, or a criterion cannot be written.
            BadRequest: If the platform rejects the filter.
            NotFound: If the iTwin does not exist or is not visible to you.
        """
        check_page_size(page_size)
        filter_ = filter_in_itwin(self._itwin_id, where, criteria)

        def fetch(token: str | None, size: int | None) -> PageResult[J]:
            return self._page(filter_, token, size)

        size = page_size or LARGEST_PAGE
        return Pager(fetch, TokenPaging(), start=start, limit=limit, page_size=size, prefetch=prefetch)

    def submit(self, spec: Spec[J, R], *, name: str | None = None, itwin_id: str | None = None) -> JobHandle[R]:
        """Create a job, which is queued at once.

        Args:
            spec: Specification of the job, of `tiepoint_itwin.modeling` or `tiepoint_itwin.conversion`.
            name: Name of the job, of at least 3 characters.
            itwin_id: iTwin that holds the inputs and will hold the outputs, or None for the iTwin of
                `client.for_itwin(...)`.

        Raises:
            ConfigError: If there is no iTwin.
            BadRequest: If the specification is invalid.
            NotFound: If the iTwin does not exist or is not visible to you.
            Unprocessable: If the job cannot be processed.
        """
        job = self._create(spec, name, itwin_id)
        return JobHandle(_Source(self, None), job.id, is_new=True, schedule=self._schedule)

    def run(
        self,
        spec: Spec[J, R],
        *,
        name: str | None = None,
        itwin_id: str | None = None,
        timeout: float | None = None,
        on_progress: Callable[[JobStatus], object] | None = None,
    ) -> R:
        """Create a job, wait until it has succeeded, and return its outputs: `submit` and `JobHandle.wait`.

        Args:
            spec: Specification of the job, of `tiepoint_itwin.modeling` or `tiepoint_itwin.conversion`.
            name: Name of the job, of at least 3 characters.
            itwin_id: iTwin that holds the inputs and will hold the outputs, or None for the iTwin of
                `client.for_itwin(...)`.
            timeout: Seconds to wait, or None to wait indefinitely.
            on_progress: Function that is called with each status.

        Raises:
            JobFailed: If the job fails; `errors` has the platform's messages, if there are any.
            JobCancelled: If the job is cancelled.
            JobTimeout: If the job is still running; a note says how to attach to the job.
            ConfigError: If there is no iTwin.
            BadRequest: If the specification is invalid.
            NotFound: If the iTwin does not exist or is not visible to you.
            Unprocessable: If the job cannot be processed.
        """
        handle = self.submit(spec, name=name, itwin_id=itwin_id)
        return handle.wait(timeout, on_progress=on_progress)

    @overload
    def attach(self, text: str) -> JobHandle[M]: ...

    @overload
    def attach(self, text: str, spec: type[Spec[J, R]]) -> JobHandle[R]: ...

    def attach(self, text: str, spec: type[Spec[J, R]] | None = None) -> JobHandle[Any]:
        """Return the handle of an existing job.

        Args:
            text: Result of `JobHandle.to_json`, or the id of the job.
            spec: Class of the specification, such as `Calibration`, which gives the outputs their type. For another
                type of job, `JobHandle.result` raises a ConfigError.

        Raises:
            ConfigError: If the text is neither, or belongs to a job of another API.
        """
        return JobHandle.attach(_Source(self, spec), text, schedule=self._schedule)

    def get(self, job_id: str) -> J:
        """Get a job.

        Raises:
            NotFound: If the job does not exist or is not visible to you.
        """
        return self._get(_checked_job(job_id))

    def cancel(self, job_id: str) -> J:
        """Cancel a job, which stays in the list.

        Returns:
            Job in state `TerminatingOnCancel`.

        Raises:
            Unprocessable: If the job is not running anymore.
            NotFound: If the job does not exist or is not visible to you.
        """
        return self._cancel(_checked_job(job_id))

    def progress(self, job_id: str) -> JobStatus:
        """Get the status of a job, with its progress from 0 to 1 and the errors of a failed job.

        Raises:
            NotFound: If the job does not exist or is not visible to you.
        """
        try:
            status = self._progress(_checked_job(job_id))
        except NotFound:  # the platform keeps progress for a limited time
            status = status_of_job(self.get(job_id))
        if status.phase is Phase.FAILED:
            # The job has failed, whether or not its messages can be read.
            with suppress(TiepointError):
                messages = self.messages(job_id)
                return evolve(status, errors=messages.errors)
        return status

    def messages(self, job_id: str) -> JobMessages:
        """Get the messages of a job, with their parameters filled in.

        Raises:
            NotFound: If the job does not exist or is not visible to you.
        """
        return self._messages(_checked_job(job_id))

    # Operations of an API. Subclasses call the generated operations and read the generated classes.

    @abstractmethod
    def _page(self, filter_: str, token: str | None, size: int | None) -> PageResult[J]: ...

    @abstractmethod
    def _create(self, spec: Spec[J, R], name: str | None, itwin_id: str | None) -> J: ...

    @abstractmethod
    def _get(self, job_id: str) -> J: ...

    @abstractmethod
    def _cancel(self, job_id: str) -> J: ...

    @abstractmethod
    def _progress(self, job_id: str) -> JobStatus: ...

    @abstractmethod
    def _messages(self, job_id: str) -> JobMessages: ...

    @abstractmethod
    def _outputs(self, job: J) -> M: ...

    def _itwin(self, itwin_id: str | None) -> str:
        if not (itwin := itwin_id or self._itwin_id):
            raise ConfigError("a job belongs to an iTwin: give itwin_id=, or use client.for_itwin(...)")
        return itwin


def _checked_job(job_id: object) -> str:
    return checked_id("the id of the job", job_id)


class _Source(Generic[J]):
    """Source of the status and the outputs of jobs, for handles.

    Args:
        jobs: Jobs of an API.
        spec: Class of the specification, or None for any type of job.
    """

    def __init__(self, jobs: Jobs[J, Any], spec: type[Spec[J, Any]] | None) -> None:
        self.kind = jobs.kind
        self._jobs = jobs
        self._spec = spec

    def status(self, job_id: str) -> JobStatus:
        """Get the status of a job."""
        return self._jobs.progress(job_id)

    def cancel(self, job_id: str) -> None:
        """Cancel a job."""
        self._jobs.cancel(job_id)

    def result(self, job_id: str) -> Any:
        """Return the outputs of a job."""
        job = self._jobs.get(job_id)
        if self._spec is not None and job.type_ != self._spec.type_:
            raise ConfigError(f"job {job.id} is a {job.type_}, not a {self._spec.type_}: attach to it as what it is")
        return self._jobs._outputs(job)
