"""Jobs that run at a service: what one is waiting for, and how often it is asked. Decisions without I/O."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from enum import Enum
from random import random
from typing import Any, Final

from attr import field, frozen

from ._errors import (
    AuthError,
    ConfigError,
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
from ._redact import one_line

__all__ = ["JobStatus", "Patience", "Phase", "Schedule", "Waiting", "adaptive", "read_handle", "write_handle"]

_TRANSIENT: Final = (TransportError, ServerError, RateLimited, DecodeError)
_SHORTEST: Final = 2.0
_LONGEST: Final = 600.0


class Phase(Enum):
    """What a state of a service's own means."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    """None that the definition has: taken as running for a while."""


@frozen(kw_only=True)
class JobStatus:
    """What a service says of a job.

    Attributes:
        state: The state in the service's own word.
        phase: What it means.
        progress: How much is done, from 0 to 1; None: it does not say.
        errors: What went wrong, as the vendor's overlay reads it.
        ask_again: Seconds after which the service wants to be asked again, or expects to be done; None: no word of it.
        raw: The answer itself.
    """

    state: str
    phase: Phase
    progress: float | None = None
    errors: Sequence[object] = ()
    ask_again: float | None = None
    raw: Any = field(default=None, repr=False)


Schedule = Callable[[float, JobStatus | None], float]
"""Seconds until a job is asked for again, after so many seconds and with that status; None: there was none yet."""


def adaptive(
    *, share: float = 0.05, shortest: float = _SHORTEST, longest: float = 60.0, draw: Callable[[], float] = random
) -> Schedule:
    """Ask often at first and seldom later: after a share of the time that has passed.

    Where the service itself says when to ask again, or when it expects to be done, it is asked no sooner, but after ten
    minutes at the latest.

    Args:
        share: Part of the time since the wait began.
        shortest: Seconds between two questions at least.
        longest: Seconds at most.
        draw: Gives random numbers from 0 to 1; the time is up to a tenth longer or shorter, so that many who wait do
            not ask all at once.
    """

    def schedule(elapsed: float, status: JobStatus | None) -> float:
        told = status.ask_again if status is not None else None
        least = told if told is not None and math.isfinite(told) else 0.0
        own = min(longest, max(shortest, share * elapsed))
        drawn = draw()
        # What is told is a floor alone: an estimate that has run out is 0 for as long as the job goes on.
        return max(own * (0.9 + 0.2 * drawn), min(_LONGEST, least) * (1 + 0.1 * drawn))

    return schedule


@frozen(kw_only=True)
class Patience:
    """How long a wait puts up with what may pass.

    Attributes:
        failures: Polls that may fail in a row.
        unknown: Seconds for which a state that the definition does not have is taken as running.
        missing: Seconds after a job was made for which it may not be found yet; once it was found, it has to be.
    """

    failures: int = 10
    unknown: float = 600.0
    missing: float = 30.0


class Waiting:
    """A wait for a job: `told` or `failed` after each poll, until one of them gives or raises the end.

    Args:
        job_id: The job.
        timeout: Seconds; None: as long as it takes.
        schedule: How often it is asked for.
        patience: What it puts up with.
        made: When the job was made, by the clock, so that the service may not find it yet; None: it was found, or made
            by others.
        clock: Gives seconds that never go back.
    """

    def __init__(
        self,
        job_id: str,
        *,
        timeout: float | None,
        schedule: Schedule,
        patience: Patience,
        made: float | None,
        clock: Callable[[], float],
    ) -> None:
        self._job_id = job_id
        self._timeout = timeout
        self._schedule = schedule
        self._patience = patience
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
                if now - self._unknown_since >= self._patience.unknown:
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
        if isinstance(error, NotFound) and made is not None and self._clock() - made < self._patience.missing:
            return self._pause()
        if not _may_pass(error):
            raise error
        self._failures += 1
        if self._failures > self._patience.failures:
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


def write_handle(kind: str, job_id: str) -> str:
    """A handle as JSON, which holds no secret."""
    return json.dumps({"version": 1, "kind": kind, "id": job_id})


def read_handle(text: str, kind: str) -> str:
    """The id that a handle or a plain id names.

    Raises:
        ConfigError: It is neither, or one of another kind.
    """
    if not isinstance(text, str):
        raise ConfigError("a job is named by its id, or by what to_json of its handle gave")
    text = text.strip()
    if not text.startswith("{"):
        if not text:
            raise ConfigError("the id of the job is empty")
        return text
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    match found:
        case {"version": 1, "kind": str(told), "id": str(job_id)}:
            if told != kind:
                raise ConfigError(
                    f"the handle is of a job of {one_line(told[:60])!r}, not of {kind!r}: attach it there"
                )
            return job_id
    raise ConfigError("the text is no handle of a job: give what to_json gave, or a job's id")
