"""Jobs that run at a service: what one is waiting for, and how often it is asked. Decisions without I/O."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from enum import Enum
from random import random
from typing import Any, Final

from attr import field, frozen

from .._errors import (
    ConfigError,
)
from .._redact import one_line

__all__ = ["JobStatus", "Phase", "PollSchedule", "PollTolerance", "adaptive_schedule", "read_handle", "write_handle"]

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
        poll_after: Seconds after which the service wants to be asked again, or expects to be done; None: no word of it.
        raw: The answer itself.
    """

    state: str
    phase: Phase
    progress: float | None = None
    errors: Sequence[object] = ()
    poll_after: float | None = None
    raw: Any = field(default=None, repr=False)


PollSchedule = Callable[[float, JobStatus | None], float]
"""Seconds until a job is asked for again, after so many seconds and with that status; None: there was none yet."""


def adaptive_schedule(
    *, share: float = 0.05, shortest: float = _SHORTEST, longest: float = 60.0, draw: Callable[[], float] = random
) -> PollSchedule:
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
        told = status.poll_after if status is not None else None
        least = told if told is not None and math.isfinite(told) else 0.0
        own = min(longest, max(shortest, share * elapsed))
        drawn = draw()
        # What is told is a floor alone: an estimate that has run out is 0 for as long as the job goes on.
        return max(own * (0.9 + 0.2 * drawn), min(_LONGEST, least) * (1 + 0.1 * drawn))

    return schedule


@frozen(kw_only=True)
class PollTolerance:
    """How long a wait puts up with what may pass.

    Attributes:
        failures: Polls that may fail in a row.
        unknown: Seconds for which a state that the definition does not have is taken as running.
        missing: Seconds after a job was made for which it may not be found yet; once it was found, it has to be.
    """

    failures: int = 10
    unknown: float = 600.0
    missing: float = 30.0


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
