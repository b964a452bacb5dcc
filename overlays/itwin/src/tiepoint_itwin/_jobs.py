"""Jobs of Reality Modeling and of Reality Conversion, which are alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypedDict, TypeVar, Unpack, cast, overload

from attr import evolve
from tiepoint_core import (
    AsyncJobHandle,
    AsyncPager,
    ConfigError,
    DecodeError,
    JobHandle,
    JobStatus,
    NotFound,
    Pager,
    PageResult,
    Phase,
    TiepointError,
    TokenPaging,
)

from ._filters import JobFilter, job_filter
from ._ids import checked_id
from ._paging import LARGEST, check_page_size, token_after
from ._progress import JobMessages, as_messages, as_status
from ._specs import Spec

if TYPE_CHECKING:
    from tiepoint_core import PollSchedule

__all__ = ["AsyncJobs", "JobCriteria", "Jobs"]

J = TypeVar("J")
M = TypeVar("M")
R = TypeVar("R")


class JobCriteria(TypedDict, total=False):
    """What jobs are looked for by; where there are several, all have to hold.

    Attributes:
        itwin_id: Jobs in this iTwin; without it only the caller's own jobs are searched.
        name: Jobs of exactly this name.
        email: Jobs with this e-mail; whose it is, is not documented.
        type_: A type such as ``Calibration``, or several.
        state: A state such as ``Success``, or several.
        created_after: Jobs that were created then or later; with a time zone.
        created_before: Jobs that were created before then; with a time zone.
        input_id: Jobs that work on this reality data, or on one of several.
        output_id: Jobs that make this reality data, or one of several.
    """

    itwin_id: str | None
    name: str | None
    email: str | None
    type_: str | Sequence[str] | None
    state: str | Sequence[str] | None
    created_after: datetime | None
    created_before: datetime | None
    input_id: str | Sequence[str] | None
    output_id: str | Sequence[str] | None


class _Raw(Protocol):
    """The generated operations of either API; what they give is the same but for its types."""

    def jobs_get_all(self, *, filter_: str, continuation_token: Any = ..., top: Any = ...) -> Any: ...
    def jobs_create(self, *, body: Any) -> Any: ...
    def jobs_get(self, id: str) -> Any: ...  # noqa: A002
    def jobs_cancel(self, id: str) -> Any: ...  # noqa: A002
    def jobs_progress(self, id: str) -> Any: ...  # noqa: A002
    def jobs_messages(self, id: str) -> Any: ...  # noqa: A002


class _Shared(Generic[J, M]):
    """What both have: everything but the sending.

    Args:
        raw: The generated operations.
        api: Name of the API, which tells handles of its jobs from others.
        made: Reads what a job has made, of specifications that the definition knows.
        itwin_id: The iTwin of a client that has one.
        schedule: Makes what waits go by.
    """

    def __init__(
        self,
        raw: _Raw,
        api: str,
        *,
        made: Callable[[J], M],
        itwin_id: str | None,
        schedule: Callable[[], PollSchedule],
    ) -> None:
        self._raw = raw
        self._api = api
        self.kind = f"itwin/{api}"
        self._made = made
        self._itwin_id = itwin_id
        self._schedule = schedule

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.kind}>"

    def _body(self, spec: Spec[J, R], name: str | None, itwin_id: str | None) -> object:
        # A checker of types would have said both.
        if not isinstance(spec, Spec):
            raise ConfigError("a job is submitted by a spec, such as Calibration(...) of tiepoint_itwin.modeling")
        if spec.api != self._api:
            jobs = f"client.{spec.api.removeprefix('reality-')}.jobs"
            raise ConfigError(f"{type(spec).__name__} is a job of {spec.api}, not of {self._api}: give it to {jobs}")
        found = itwin_id or self._itwin_id
        if not found:
            raise ConfigError("a job belongs to an iTwin: give itwin_id=, or use client.for_itwin(...)")
        return spec.body(itwin_id=found, name=name)

    def _made_by(self, job: J, spec: type[Spec[J, R]] | None) -> M:
        found: Any = job
        if spec is not None and found.type_ != spec.type_:
            raise ConfigError(f"job {found.id} is a {found.type_}, not a {spec.type_}: attach to it as what it is")
        if isinstance(found.specifications, dict):  # kept as they came, since the definition does not know them
            raise DecodeError(
                f"job {found.id} has succeeded, but what it has made cannot be read:"
                " jobs.get(...).specifications has it all"
            )
        return self._made(job)

    def _filter(self, where: JobFilter | str | None, criteria: JobCriteria) -> str:
        if self._itwin_id and not criteria.get("itwin_id"):
            # What has an iTwin itself is left as it is: joined, both would have to hold.
            if isinstance(where, JobFilter):
                where = where.within(self._itwin_id)
            elif not _names_itwin(where or ""):
                criteria = {**criteria, "itwin_id": self._itwin_id}
        return job_filter(where, **criteria)


def _id(given: object) -> str:
    return checked_id("the id of the job", given)


def _names_itwin(text: str) -> bool:
    return re.search(r"\biTwinId\b", re.sub(r"'[^']*'", "", text)) is not None


def _asked(filter_: str, token: str | None, size: int | None) -> dict[str, Any]:
    # The link to the next page of Conversion has no $top, so that it is said with each page.
    return {"filter_": filter_, "top": size, **({"continuation_token": token} if token else {})}


def _found(answer: Any) -> PageResult[Any]:
    return PageResult(items=answer.jobs, next=token_after(answer.links), raw=answer)


class Jobs(_Shared[J, M]):
    """Jobs of Reality Modeling or Reality Conversion: technical previews of Bentley, not for production.

    ``client.modeling.jobs`` and ``client.conversion.jobs`` are alike; `tiepoint_itwin.modeling` and
    `tiepoint_itwin.conversion` have a class for each type of job.

    Source: https://developer.bentley.com/apis/reality-modeling/operations/,
        https://developer.bentley.com/apis/reality-conversion/operations/ (documented).
    """

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
        """List jobs, page by page as they are needed.

        Args:
            where: Further criteria: of `tiepoint_itwin.job`, or a text in the platform's own language (``$filter``). If
                they have ``iTwinId``, that of ``client.for_itwin(...)`` is left out, there.
            limit: Jobs in all.
            page_size: Jobs a request, 1 to 1000; None: as many as there can be.
            start: The `resume_token` of an earlier pager with the same criteria.
            prefetch: Pages that are asked for before they are needed; 0: none.
            criteria: `JobCriteria`; at least one, or `where`.

        Raises:
            ConfigError: There is no criterion, or one cannot be written.
            BadRequest: The platform does not understand the filter.
            NotFound: There is no such iTwin, or you may not see it.
        """
        check_page_size(page_size)
        filter_ = self._filter(where, criteria)

        def page(token: str | None, size: int | None) -> PageResult[J]:
            return _found(self._raw.jobs_get_all(**_asked(filter_, token, size)))

        return Pager(page, TokenPaging(), start=start, limit=limit, page_size=page_size or LARGEST, prefetch=prefetch)

    def submit(self, spec: Spec[J, R], *, name: str | None = None, itwin_id: str | None = None) -> JobHandle[R]:
        """Create a job, which is queued at once.

        Args:
            spec: What it is to do, of `tiepoint_itwin.modeling` or `tiepoint_itwin.conversion`.
            name: What it is to be called.
            itwin_id: The iTwin that has the inputs and gets the outputs; None: that of ``client.for_itwin(...)``.

        Raises:
            ConfigError: No iTwin was given.
            BadRequest: It cannot be such a job.
            NotFound: There is no such iTwin, or you may not see it.
            Unprocessable: It cannot be carried out.
        """
        job = self._raw.jobs_create(body=self._body(spec, name, itwin_id)).job
        return cast("JobHandle[R]", JobHandle(_Work(self), job.id, is_new=True, schedule=self._schedule))

    def run(
        self,
        spec: Spec[J, R],
        *,
        name: str | None = None,
        itwin_id: str | None = None,
        timeout: float | None = None,
        on_progress: Callable[[JobStatus], object] | None = None,
    ) -> R:
        """Create a job, wait until it has succeeded, and give its outputs: `submit` and `JobHandle.wait`.

        Args:
            spec: As for `submit`.
            name: As for `submit`.
            itwin_id: As for `submit`.
            timeout: Seconds; None: as long as it takes.
            on_progress: Is called with each status.

        Raises:
            JobFailed: It has failed; `errors` has what the platform says, if it does.
            JobCancelled: It was cancelled.
            JobTimeout: It still runs; a note says how to attach to it.
            TiepointError: As for `submit`.
        """
        return self.submit(spec, name=name, itwin_id=itwin_id).wait(timeout, on_progress=on_progress)

    @overload
    def attach(self, text: str) -> JobHandle[M]: ...

    @overload
    def attach(self, text: str, spec: type[Spec[J, R]]) -> JobHandle[R]: ...

    def attach(self, text: str, spec: type[Spec[J, R]] | None = None) -> JobHandle[Any]:
        """Make the handle of a job that was created before, by anyone.

        Args:
            text: What `JobHandle.to_json` gave, or the job's id.
            spec: The class of its type, such as `Calibration`, so that its outputs are known to be of such a job;
                `JobHandle.result` is a ConfigError if it is another.

        Raises:
            ConfigError: The text is neither, or of another API's job.
        """
        return JobHandle.attach(_Work(self, spec), text, schedule=self._schedule)

    def get(self, job_id: str) -> J:
        """Get a job.

        Raises:
            NotFound: There is no such job, or you may not see it.
        """
        return cast("J", self._raw.jobs_get(_id(job_id)).job)

    def cancel(self, job_id: str) -> J:
        """Ask for a job to be stopped; it stays in the list.

        Returns:
            The job, in state ``TerminatingOnCancel``.

        Raises:
            Unprocessable: It does not run any more.
            NotFound: There is no such job, or you may not see it.
        """
        return cast("J", self._raw.jobs_cancel(_id(job_id)).job)

    def progress(self, job_id: str) -> JobStatus:
        """Ask how far a job is, from 0 to 1; of a failed one, also why."""
        return _Work(self).status(job_id)

    def messages(self, job_id: str) -> JobMessages:
        """Get what a job has to say, its parameters filled in.

        Raises:
            NotFound: There is no such job, or you may not see it.
        """
        return as_messages(self._raw.jobs_messages(_id(job_id)).messages)


class AsyncJobs(_Shared[J, M]):
    """The async twin of `Jobs`."""

    def list(
        self,
        *,
        where: JobFilter | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        start: str | None = None,
        prefetch: int = 1,
        **criteria: Unpack[JobCriteria],
    ) -> AsyncPager[J]:
        """List jobs, as `Jobs.list` does."""
        check_page_size(page_size)
        filter_ = self._filter(where, criteria)

        async def page(token: str | None, size: int | None) -> PageResult[J]:
            return _found(await self._raw.jobs_get_all(**_asked(filter_, token, size)))

        size_ = page_size or LARGEST
        return AsyncPager(page, TokenPaging(), start=start, limit=limit, page_size=size_, prefetch=prefetch)

    async def submit(
        self, spec: Spec[J, R], *, name: str | None = None, itwin_id: str | None = None
    ) -> AsyncJobHandle[R]:
        """Create a job, as `Jobs.submit` does."""
        job = (await self._raw.jobs_create(body=self._body(spec, name, itwin_id))).job
        return cast("AsyncJobHandle[R]", AsyncJobHandle(_AsyncWork(self), job.id, is_new=True, schedule=self._schedule))

    async def run(
        self,
        spec: Spec[J, R],
        *,
        name: str | None = None,
        itwin_id: str | None = None,
        timeout: float | None = None,
        on_progress: Callable[[JobStatus], object] | None = None,
    ) -> R:
        """Create a job, wait until it has succeeded, and give its outputs, as `Jobs.run` does."""
        handle = await self.submit(spec, name=name, itwin_id=itwin_id)
        return await handle.wait(timeout, on_progress=on_progress)

    @overload
    def attach(self, text: str) -> AsyncJobHandle[M]: ...

    @overload
    def attach(self, text: str, spec: type[Spec[J, R]]) -> AsyncJobHandle[R]: ...

    def attach(self, text: str, spec: type[Spec[J, R]] | None = None) -> AsyncJobHandle[Any]:
        """Make the handle of a job that was created before, as `Jobs.attach` does."""
        return AsyncJobHandle.attach(_AsyncWork(self, spec), text, schedule=self._schedule)

    async def get(self, job_id: str) -> J:
        """Get a job, as `Jobs.get` does."""
        return cast("J", (await self._raw.jobs_get(_id(job_id))).job)

    async def cancel(self, job_id: str) -> J:
        """Ask for a job to be stopped, as `Jobs.cancel` does."""
        return cast("J", (await self._raw.jobs_cancel(_id(job_id))).job)

    async def progress(self, job_id: str) -> JobStatus:
        """Ask how far a job is, as `Jobs.progress` does."""
        return await _AsyncWork(self).status(job_id)

    async def messages(self, job_id: str) -> JobMessages:
        """Get what a job has to say, as `Jobs.messages` does."""
        return as_messages((await self._raw.jobs_messages(_id(job_id))).messages)


class _Work(Generic[J, M]):
    """What the core's handles ask of an API's jobs."""

    def __init__(self, jobs: Jobs[J, M], spec: type[Spec[Any, Any]] | None = None) -> None:
        self.kind = jobs.kind
        self._jobs = jobs
        self._spec = spec

    def status(self, job_id: str) -> JobStatus:
        """Ask for state and percentage; the reasons of a failure come with it."""
        try:
            told: Any = self._jobs._raw.jobs_progress(_id(job_id)).progress
            status = as_status(told.state, told.percentage, told)
        except NotFound:  # progress is kept for a time only
            job: Any = self._jobs.get(job_id)
            status = as_status(job.state, None, job)
        if status.phase is Phase.FAILED:
            # It has failed, whether or not it can be said why.
            with suppress(TiepointError):
                return evolve(status, errors=self._jobs.messages(job_id).errors)
        return status

    def cancel(self, job_id: str) -> None:
        """Ask for it to be stopped."""
        self._jobs.cancel(job_id)

    def result(self, job_id: str) -> M:
        """Read what it has made."""
        return self._jobs._made_by(self._jobs.get(job_id), self._spec)


class _AsyncWork(Generic[J, M]):
    """The async twin of `_Work`."""

    def __init__(self, jobs: AsyncJobs[J, M], spec: type[Spec[Any, Any]] | None = None) -> None:
        self.kind = jobs.kind
        self._jobs = jobs
        self._spec = spec

    async def status(self, job_id: str) -> JobStatus:
        """Ask for state and percentage, as `_Work.status` does."""
        try:
            told: Any = (await self._jobs._raw.jobs_progress(_id(job_id))).progress
            status = as_status(told.state, told.percentage, told)
        except NotFound:
            job: Any = await self._jobs.get(job_id)
            status = as_status(job.state, None, job)
        if status.phase is Phase.FAILED:
            with suppress(TiepointError):
                return evolve(status, errors=(await self._jobs.messages(job_id)).errors)
        return status

    async def cancel(self, job_id: str) -> None:
        """Ask for it to be stopped."""
        await self._jobs.cancel(job_id)

    async def result(self, job_id: str) -> M:
        """Read what it has made."""
        return self._jobs._made_by(await self._jobs.get(job_id), self._spec)
