"""Decisions of a wait for a remote job, without I/O."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from .._constants import MAX_POLL_AFTER, MIN_POLL_INTERVAL
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

_TRANSIENT: Final = (TransportError, ServerError, RateLimited, DecodeError)


class Waiting:
    """Wait for a job: `on_status` or `on_error` is called after each poll, until one returns None or raises.

    Args:
        job_id: ID of the job.
        timeout: Seconds to wait, or None to wait indefinitely.
        schedule: Interval between polls.
        tolerance: Limits for failed polls and unknown states.
        created_at: Time of the creation by the clock if the service may not find the job yet, or None.
        clock: Function that returns the monotonic time in seconds.
    """

    def __init__(
        self,
        job_id: str,
        *,
        timeout: float | None,
        schedule: PollSchedule,
        tolerance: PollTolerance,
        created_at: float | None,
        clock: Callable[[], float],
    ) -> None:
        self._job_id = job_id
        self._timeout = timeout
        self._schedule = schedule
        self._tolerance = tolerance
        self._created_at = created_at
        self._clock = clock
        self._start = clock()
        self._failures = 0
        self._unknown_since: float | None = None
        self._last: JobStatus | None = None

    def on_status(self, status: JobStatus) -> float | None:
        """Return the seconds until the next poll, or None if the job has succeeded.

        Raises:
            JobFailed: If the job has failed.
            JobCancelled: If the job was cancelled.
            UnknownJobState: If the state has been unknown for too long.
            JobTimeout: If there is no time for another poll.
        """
        self._last, self._failures, self._created_at = status, 0, None
        match status.phase:
            case Phase.SUCCEEDED:
                return None
            case Phase.FAILED:
                reasons = f": {'; '.join(str(each) for each in status.errors[:3])}" if status.errors else ""
                raise JobFailed(
                    f"job {self._job_id} failed{reasons}", job_id=self._job_id, state=status.state, errors=status.errors
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
                if now - self._unknown_since >= self._tolerance.max_unknown:
                    raise UnknownJobState(
                        f"job {self._job_id} has been {status.state!r} for {now - self._unknown_since:.0f} s, a state"
                        " that this version does not know; look it up at the service",
                        job_id=self._job_id,
                        state=status.state,
                    )
            case Phase.RUNNING:
                self._unknown_since = None
        return self._pause()

    def on_error(self, error: TiepointError) -> float:
        """Return the seconds until a failed poll is repeated.

        Raises:
            TiepointError: If the poll must not be repeated.
            JobTimeout: If there is no time for another poll.
        """
        created_at = self._created_at
        if (
            isinstance(error, NotFound)
            and created_at is not None
            and self._clock() - created_at < self._tolerance.max_missing
        ):
            return self._pause()
        if not _is_temporary(error):
            raise error
        self._failures += 1
        if self._failures > self._tolerance.max_failures:
            error.add_note(f"job {self._job_id}: {self._failures} polls failed in a row; the job itself goes on")
            raise error
        retry_after = error.retry_after if isinstance(error, RateLimited) else None
        return self._pause(min(retry_after or 0.0, MAX_POLL_AFTER))

    def _pause(self, minimum: float = 0.0) -> float:
        elapsed = self._clock() - self._start
        scheduled = self._schedule(elapsed, self._last)
        if not 0 <= scheduled < math.inf:
            scheduled = MIN_POLL_INTERVAL  # a faulty schedule must not poll without a pause
        seconds = max(minimum, scheduled)
        if self._timeout is not None:
            left = self._timeout - elapsed
            if left <= 0:
                state = self._last.state if self._last else ""
                raise JobTimeout(
                    f"job {self._job_id} is still {state or 'not seen'} after {elapsed:.0f} s; it goes on: wait again",
                    job_id=self._job_id,
                    state=state,
                )
            # The last poll is at the very end, when the job may be finished.
            seconds = min(seconds, left)
        return seconds


def _is_temporary(error: TiepointError) -> bool:
    if isinstance(error, AuthError):
        return error.transient
    return isinstance(error, _TRANSIENT) or (isinstance(error, HttpError) and error.status_code == 408)
