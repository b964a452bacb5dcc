# Written by nox -s regenerate, do not edit.
# Source: ../_async/job_handle.py
"""Sync handle of a remote job."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from .._errors import TiepointError
from .._jobs.handle import JobHandleBase
from .._jobs.status import JobStatus, PollSchedule, PollTolerance, adaptive_schedule, read_handle

R_co = TypeVar("R_co", covariant=True)
R = TypeVar("R")


class JobSource(Protocol[R_co]):
    """Jobs of a service, as a vendor's overlay implements them for sync clients.

    Attributes:
        kind: Name that distinguishes handles of these jobs from handles of others.
    """

    kind: str

    def status(self, job_id: str) -> JobStatus:
        """Fetch the status of a job."""
        ...

    def cancel(self, job_id: str) -> None:
        """Ask the service to cancel a job."""
        ...

    def result(self, job_id: str) -> R_co:
        """Fetch the result of a job that has succeeded."""
        ...


class JobHandle(JobHandleBase, Generic[R]):
    """Sync handle of a remote job.

    Args:
        jobs: Jobs of the service, as the vendor's overlay implements them.
        job_id: ID of the job.
        is_new: Whether the job was created just now: the service may not find it for a while. Defaults to False.
        schedule: Function that returns the default schedule of `wait`. Defaults to `adaptive_schedule`.
        clock: Function that returns the monotonic time in seconds.
        sleep: Function that waits for a number of seconds.
    """

    def __init__(
        self,
        jobs: JobSource[R],
        job_id: str,
        *,
        is_new: bool = False,
        schedule: Callable[[], PollSchedule] = adaptive_schedule,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        super().__init__(jobs.kind, job_id, is_new, schedule, clock)
        self._jobs = jobs
        self._sleep = sleep

    @classmethod
    def attach(
        cls, jobs: JobSource[R], text: str, *, schedule: Callable[[], PollSchedule] = adaptive_schedule
    ) -> JobHandle[R]:
        """Return a handle of an existing job.

        Args:
            jobs: Jobs of the service, as the vendor's overlay implements them.
            text: Result of `to_json`, or the ID of the job.
            schedule: Function that returns the default schedule of `wait`. Defaults to `adaptive_schedule`.

        Raises:
            ConfigError: If the text is neither, or names a job of another vendor.
        """
        return cls(jobs, read_handle(text, jobs.kind), schedule=schedule)

    def refresh(self) -> JobStatus:
        """Fetch the status from the service."""
        return self._set_status(self._jobs.status(self._id))

    def wait(
        self,
        timeout: float | None = None,
        *,
        on_progress: Callable[[JobStatus], object] | None = None,
        schedule: PollSchedule | None = None,
        tolerance: PollTolerance | None = None,
    ) -> R:
        """Wait until the job has succeeded, and return its result.

        An interruption does not cancel the job; the raised error has a note that says how to attach to the job again.

        Args:
            timeout: Seconds to wait, or None to wait indefinitely. No poll starts later, but a started poll is not
                interrupted: its duration depends on the client's own timeouts. Defaults to None.
            on_progress: Function that is called with each status.
            schedule: Interval between polls. An interval that is negative, infinite or not a number counts as two
                seconds. Defaults to the schedule of the handle.
            tolerance: Limits for failed polls and unknown states. Defaults to `PollTolerance()`.

        Raises:
            JobFailed: If the job has failed.
            JobCancelled: If the job was cancelled.
            JobTimeout: If the job is still running after the timeout.
            UnknownJobState: If the state of the job has been unknown for too long.
            TiepointError: If the status cannot be fetched.
        """
        waiting = self._waiting(timeout, schedule, tolerance)
        with self._attach_note():
            while True:
                try:
                    status = self.refresh()
                except TiepointError as error:
                    pause: float | None = waiting.on_error(error)
                else:
                    if on_progress is not None:
                        on_progress(status)
                    pause = waiting.on_status(status)
                if pause is None:
                    return self.result()
                self._sleep(pause)

    def cancel(self) -> None:
        """Ask the service to cancel the job; `wait` raises `JobCancelled` once the job is cancelled."""
        self._jobs.cancel(self._id)

    def result(self) -> R:
        """Fetch the result of the job, which must have succeeded."""
        return self._jobs.result(self._id)
