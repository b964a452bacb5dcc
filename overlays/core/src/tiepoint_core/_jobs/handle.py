"""Handles of jobs that run at a service."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Generic, Protocol, TypeVar

from .._errors import JobTimeout, TiepointError
from .._http.client import asleep
from .status import JobStatus, PollSchedule, PollTolerance, adaptive_schedule, read_handle, write_handle
from .waiting import Waiting

__all__ = ["AsyncJobHandle", "AsyncJobSource", "JobHandle", "JobSource"]

R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")


class JobSource(Protocol[R_co]):
    """What a vendor's overlay says of its jobs.

    Attributes:
        kind: Tells its jobs from others', in handles that are kept as JSON.
    """

    kind: str

    def status(self, job_id: str) -> JobStatus:
        """Ask for the status."""
        ...

    def cancel(self, job_id: str) -> None:
        """Ask for it to be cancelled."""
        ...

    def result(self, job_id: str) -> R_co:
        """Give what a job has made that has succeeded."""
        ...


class AsyncJobSource(Protocol[R_co]):
    """The async twin of `JobSource`."""

    kind: str

    async def status(self, job_id: str) -> JobStatus:
        """Ask for the status."""
        ...

    async def cancel(self, job_id: str) -> None:
        """Ask for it to be cancelled."""
        ...

    async def result(self, job_id: str) -> R_co:
        """Give what a job has made that has succeeded."""
        ...


class _Handle:
    def __init__(
        self, kind: str, job_id: str, made: bool, schedule: Callable[[], PollSchedule], clock: Callable[[], float]
    ) -> None:
        self._kind = kind
        self._id = job_id
        self._schedule = schedule
        self._made = clock() if made else None
        self._clock = clock
        self._status: JobStatus | None = None

    @property
    def id(self) -> str:
        """The job's id at the service."""
        return self._id

    @property
    def status(self) -> JobStatus | None:
        """What the service said last; None: it was not asked yet."""
        return self._status

    def to_json(self) -> str:
        """The handle as JSON, to attach to the job again, in another process for instance; it holds no secret."""
        return write_handle(self._kind, self._id)

    def __repr__(self) -> str:
        state = f", state={self._status.state!r}" if self._status else ""
        return f"{type(self).__name__}(id={self._id!r}{state})"

    def _waiting(
        self, timeout: float | None, schedule: PollSchedule | None, tolerance: PollTolerance | None
    ) -> Waiting:
        return Waiting(
            self._id,
            timeout=timeout,
            schedule=schedule or self._schedule(),
            tolerance=tolerance or PollTolerance(),
            made=self._made,
            clock=self._clock,
        )

    def _left_alone(self, error: BaseException) -> None:
        error.add_note(f"the job goes on at the service; attach to it again with {self.to_json()}")


class JobHandle(_Handle, Generic[R]):
    """A job at a service.

    Args:
        jobs: What the vendor's overlay says of its jobs.
        job_id: The job's id.
        made: Whether it was made just now: that the service does not find it yet is then put up with for a while.
        schedule: Makes what `wait` goes by if it is given nothing else.
        clock: Gives seconds that never go back.
        sleep: Waits for so many seconds.
    """

    def __init__(
        self,
        jobs: JobSource[R],
        job_id: str,
        *,
        made: bool = False,
        schedule: Callable[[], PollSchedule] = adaptive_schedule,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        super().__init__(jobs.kind, job_id, made, schedule, clock)
        self._jobs = jobs
        self._sleep = sleep

    @classmethod
    def attach(
        cls, jobs: JobSource[R], text: str, *, schedule: Callable[[], PollSchedule] = adaptive_schedule
    ) -> JobHandle[R]:
        """Make the handle of a job that was made before, of what `to_json` gave or of the job's id.

        Raises:
            ConfigError: It is neither, or of another vendor's job.
        """
        return cls(jobs, read_handle(text, jobs.kind), schedule=schedule)

    def refresh(self) -> JobStatus:
        """Ask the service for the status."""
        self._status = self._jobs.status(self._id)
        self._made = None
        return self._status

    def wait(
        self,
        timeout: float | None = None,
        *,
        on_progress: Callable[[JobStatus], object] | None = None,
        schedule: PollSchedule | None = None,
        tolerance: PollTolerance | None = None,
    ) -> R:
        """Wait until the job has succeeded, and give its result.

        An interruption (Ctrl-C) leaves the job alone and says how to attach to it again.

        Args:
            timeout: Seconds; None: as long as it takes. No poll begins later, but one that has begun is not broken off:
                how long it may take is up to the client's own timeouts.
            on_progress: Is called with each status.
            schedule: How often the service is asked; None: as the vendor wants it, else `adaptive_schedule`.
                An interval that is negative, infinite or not a number counts as two seconds.
            tolerance: How many failed polls and unknown states are put up with.

        Raises:
            JobFailed: It has failed.
            JobCancelled: It was cancelled.
            JobTimeout: It still runs.
            UnknownJobState: Its state has been an unknown one for too long.
            TiepointError: It cannot be asked for.
        """
        waiting = self._waiting(timeout, schedule, tolerance)
        try:
            while True:
                try:
                    status = self.refresh()
                except TiepointError as error:
                    pause: float | None = waiting.failed(error)
                else:
                    if on_progress is not None:
                        on_progress(status)
                    pause = waiting.told(status)
                if pause is None:
                    return self.result()
                self._sleep(pause)
        except (KeyboardInterrupt, SystemExit, JobTimeout) as error:
            self._left_alone(error)
            raise

    def cancel(self) -> None:
        """Ask the service to cancel the job; `wait` then raises `JobCancelled` once it has."""
        self._jobs.cancel(self._id)

    def result(self) -> R:
        """Give what the job has made; it must have succeeded."""
        return self._jobs.result(self._id)


class AsyncJobHandle(_Handle, Generic[R]):
    """The async twin of `JobHandle`, which takes the same; `sleep` gives something to await."""

    def __init__(
        self,
        jobs: AsyncJobSource[R],
        job_id: str,
        *,
        made: bool = False,
        schedule: Callable[[], PollSchedule] = adaptive_schedule,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        super().__init__(jobs.kind, job_id, made, schedule, clock)
        self._jobs = jobs
        self._sleep = sleep or asleep

    @classmethod
    def attach(
        cls, jobs: AsyncJobSource[R], text: str, *, schedule: Callable[[], PollSchedule] = adaptive_schedule
    ) -> AsyncJobHandle[R]:
        """Make the handle of a job that was made before, as `JobHandle.attach` does."""
        return cls(jobs, read_handle(text, jobs.kind), schedule=schedule)

    async def refresh(self) -> JobStatus:
        """Ask the service for the status."""
        self._status = await self._jobs.status(self._id)
        self._made = None
        return self._status

    async def wait(
        self,
        timeout: float | None = None,
        *,
        on_progress: Callable[[JobStatus], object] | None = None,
        schedule: PollSchedule | None = None,
        tolerance: PollTolerance | None = None,
    ) -> R:
        """Wait until the job has succeeded, and give its result, as `JobHandle.wait` does.

        A task that is cancelled leaves the job alone.
        """
        waiting = self._waiting(timeout, schedule, tolerance)
        try:
            while True:
                try:
                    status = await self.refresh()
                except TiepointError as error:
                    pause: float | None = waiting.failed(error)
                else:
                    if on_progress is not None:
                        on_progress(status)
                    pause = waiting.told(status)
                if pause is None:
                    return await self.result()
                await self._sleep(pause)
        except BaseException as error:
            if isinstance(error, JobTimeout) or not isinstance(error, Exception):
                self._left_alone(error)
            raise

    async def cancel(self) -> None:
        """Ask the service to cancel the job; `wait` then raises `JobCancelled` once it has."""
        await self._jobs.cancel(self._id)

    async def result(self) -> R:
        """Give what the job has made; it must have succeeded."""
        return await self._jobs.result(self._id)
