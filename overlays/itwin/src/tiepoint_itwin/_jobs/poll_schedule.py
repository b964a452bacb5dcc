"""Intervals at which the status of a job is polled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tiepoint_core import JobStatus, PollSchedule

_INTERVALS: Final = (15.0, 30.0, 60.0, 120.0)


def vendor_schedule() -> PollSchedule:
    """Return a schedule of 15, 30, 60, then 120 seconds, which starts again when the percentage has changed.

    The intervals are documented for version 1 of Reality Modeling and for Reality Analysis, and inferred for the
    current APIs.
    """
    step, last = 0, None

    def schedule(_: float, status: JobStatus | None) -> float:
        nonlocal step, last
        progress = status.progress if status is not None else None
        step = 0 if progress != last else step
        last, interval = progress, _INTERVALS[min(step, len(_INTERVALS) - 1)]
        step += 1
        return interval

    return schedule


def poll_schedule(seconds: float | None) -> Callable[[], PollSchedule]:
    """Return a factory of schedules.

    Args:
        seconds: Fixed interval in seconds, or None for the vendor's schedule.
    """
    return vendor_schedule if seconds is None else lambda: lambda _, __: seconds
