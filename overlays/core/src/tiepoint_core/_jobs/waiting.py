"""Waiting for a remote job: decisions without I/O."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from .._errors import (
    AuthError,
    DecodeError,
    HttpError,
    JobCancelled,
    JobFailed,
    JobTimeout,
    NotFound,
    RateLimited,
    ServerError,
    TiepointError,
    TransportError,
    UnknownJobState,
)
from .status import JobStatus, Phase, PollSchedule, PollTolerance

__all__ = ["Waiting"]

_TRANSIENT: Final = (TransportError, ServerError, RateLimited, DecodeError)
_SHORTEST: Final = 2.0
_LONGEST: Final = 600.0


class Waiting:
    """A wait for a job: `told` or `failed` after each poll, until one of them gives or raises the end.

    Args:
        job_id: The job.
        timeout: Seconds; None: as long as it takes.
        schedule: How often it is asked for.
        tolerance: What it puts up with.
        made: When the job was made, by the clock, so that the service may not find it yet; None: it was found, or made
            by others.
        clock: Gives seconds that never go back.
    """

    def __init__(
        self,
        job_id: str,
        *,
        timeout: float | None,
        schedule: PollSchedule,
        tolerance: PollTolerance,
        made: float | None,
        clock: Callable[[], float],
    ) -> None:
        self._job_id = job_id
        self._timeout = timeout
        self._schedule = schedule
        self._tolerance = tolerance
        self._made = made
        self._clock = clock
        self._start = clock()
        self._failures = 0
        self._unknown_since: float | None = None
        self._last: JobStatus | None = None

    def told(self, status: JobStatus) -> float | None:
        """Seconds until the next poll; None: it has succeeded.

        Raises:
            JobFailed: It has failed.
            JobCancelled: It was cancelled.
            UnknownJobState: Its state has been an unknown one for too long.
            JobTimeout: There is no time for another poll.
        """
        self._last, self._failures, self._made = status, 0, None
        match status.phase:
            case Phase.SUCCEEDED:
                return None
            case Phase.FAILED:
                told = f": {'; '.join(str(each) for each in status.errors[:3])}" if status.errors else ""
                raise JobFailed(
                    f"job {self._job_id} failed{told}", job_id=self._job_id, state=status.state, errors=status.errors
                )
            case Phase.CANCELLED:
                raise JobCancelled(
                    f"job {self._job_id} was cancelled; submit it again if it is still wanted",
                    job_id=self._job_id,
                    state=status.state,
                )
            case Phase.UNKNOWN:
                now = self._clock()
                self._unknown_since = now if self._unknown_since is None else self._unknown_since
                if now - self._unknown_since >= self._tolerance.unknown:
                    raise UnknownJobState(
                        f"job {self._job_id} has been {status.state!r} for {now - self._unknown_since:.0f} s, a state"
                        " that this version does not know; look it up at the service",
                        job_id=self._job_id,
                        state=status.state,
                    )
            case Phase.RUNNING:
                self._unknown_since = None
        return self._pause()

    def failed(self, error: TiepointError) -> float:
        """Seconds until the next poll, where a failed one may be made again.

        Raises:
            TiepointError: The same, where it may not; `JobTimeout` where there is no time for it.
        """
        made = self._made
        if isinstance(error, NotFound) and made is not None and self._clock() - made < self._tolerance.missing:
            return self._pause()
        if not _may_pass(error):
            raise error
        self._failures += 1
        if self._failures > self._tolerance.failures:
            error.add_note(f"job {self._job_id}: {self._failures} polls failed in a row; the job itself goes on")
            raise error
        asked = error.retry_after if isinstance(error, RateLimited) else None
        return self._pause(min(asked or 0.0, _LONGEST))

    def _pause(self, least: float = 0.0) -> float:
        elapsed = self._clock() - self._start
        scheduled = self._schedule(elapsed, self._last)
        if not 0 <= scheduled < math.inf:
            scheduled = _SHORTEST  # a vendor's own can go wrong, and the service is not to be asked without a pause
        seconds = max(least, scheduled)
        if self._timeout is not None:
            left = self._timeout - elapsed
            if left <= 0:
                state = self._last.state if self._last else ""
                raise JobTimeout(
                    f"job {self._job_id} is still {state or 'not seen'} after {elapsed:.0f} s; it goes on: wait again",
                    job_id=self._job_id,
                    state=state,
                )
            # The last poll is at the very end: the job may be done by then.
            seconds = min(seconds, left)
        return seconds


def _may_pass(error: TiepointError) -> bool:
    if isinstance(error, AuthError):
        return error.passing
    return isinstance(error, _TRANSIENT) or (isinstance(error, HttpError) and error.status_code == 408)
