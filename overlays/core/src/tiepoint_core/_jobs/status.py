"""Status, poll schedule and poll tolerance of remote jobs, without I/O."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from enum import Enum
from random import random
from typing import Any

from attr import field, frozen

from .._constants import (
    MAX_POLL_AFTER,
    MAX_POLL_INTERVAL,
    MIN_POLL_INTERVAL,
    MISSING_JOB_SECONDS,
    POLL_FAILURES,
    POLL_SHARE,
    UNKNOWN_STATE_SECONDS,
)
from .._errors import (
    ConfigError,
)
from .._redact import one_line


class Phase(Enum):
    """Meaning of a service's state."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    """State that the definition does not have, which counts as running for a while."""


@frozen(kw_only=True)
class JobStatus:
    """Status of a remote job.

    Attributes:
        state: State, as the service names it.
        phase: Meaning of the state.
        progress: Completed share from 0 to 1, or None if the service does not state it.
        errors: Errors of a failed job, as the vendor's overlay parses them.
        poll_after: Seconds to wait before the next poll, as the service requests or estimates, or None.
        raw: The response.
    """

    state: str
    phase: Phase
    progress: float | None = None
    errors: Sequence[object] = ()
    poll_after: float | None = None
    raw: Any = field(default=None, repr=False)


PollSchedule = Callable[[float, JobStatus | None], float]
"""Function that returns the seconds until the next poll, by the seconds waited so far and the last status or None."""


def adaptive_schedule(
    *,
    share: float = POLL_SHARE,
    min_interval: float = MIN_POLL_INTERVAL,
    max_interval: float = MAX_POLL_INTERVAL,
    random: Callable[[], float] = random,
) -> PollSchedule:
    """Return a schedule with intervals that grow with the time waited so far.

    If the service states when to poll again or when it expects to finish, the next poll is not earlier, but at most ten
    minutes later.

    Args:
        share: Interval as a share of the time waited so far. Defaults to 0.05.
        min_interval: Minimum seconds between two polls. Defaults to 2.
        max_interval: Maximum seconds between two polls. Defaults to 60.
        random: Function that returns random numbers from 0 to 1. They change the interval by up to a tenth, so that
            many clients do not poll at the same time.
    """

    def schedule(elapsed: float, status: JobStatus | None) -> float:
        poll_after = status.poll_after if status is not None else None
        minimum = poll_after if poll_after is not None and math.isfinite(poll_after) else 0.0
        interval = min(max_interval, max(min_interval, share * elapsed))
        drawn = random()
        # The service's value is only a minimum: an estimate that was too short is 0 until the job ends.
        return max(interval * (0.9 + 0.2 * drawn), min(MAX_POLL_AFTER, minimum) * (1 + 0.1 * drawn))

    return schedule


@frozen(kw_only=True)
class PollTolerance:
    """Limits for temporary problems of a wait.

    Attributes:
        max_failures: Number of consecutive polls that can fail. Defaults to 10.
        max_unknown: Seconds for which an unknown state counts as running. Defaults to 600.
        max_missing: Seconds for which a new job may not be found, until it is found once. Defaults to 30.
    """

    max_failures: int = POLL_FAILURES
    max_unknown: float = UNKNOWN_STATE_SECONDS
    max_missing: float = MISSING_JOB_SECONDS


def write_handle(kind: str, job_id: str) -> str:
    """Return a handle as JSON without secrets."""
    return json.dumps({"version": 1, "kind": kind, "id": job_id})


def read_handle(text: str, kind: str) -> str:
    """Return the job ID of a handle or of a plain ID.

    Raises:
        ConfigError: If the text is neither, or a handle of another kind.
    """
    if not isinstance(text, str):
        raise ConfigError("a job is named by its id, or by what to_json of its handle gave")
    text = text.strip()
    if not text.startswith("{"):
        if not text:
            raise ConfigError("the id of the job is empty")
        return text
    try:
        handle = json.loads(text)
    except (ValueError, RecursionError):
        handle = None
    match handle:
        case {"version": 1, "kind": str(other), "id": str(job_id)}:
            if other != kind:
                raise ConfigError(
                    f"the handle is of a job of {one_line(other[:60])!r}, not of {kind!r}: attach it there"
                )
            return job_id
    raise ConfigError("a job is attached by its id, or by the text that to_json returned; this text is neither")
