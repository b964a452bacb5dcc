"""The time in a sandbox, which a test can turn."""

from __future__ import annotations

import time
from datetime import UTC, datetime

__all__ = ["Clock", "written"]


class Clock:
    """The machine's clock, and what it was put forward by. All that ends or progresses in a sandbox goes by it."""

    def __init__(self) -> None:
        self._forward = 0.0
        self._stopped: float | None = None

    def time(self) -> float:
        """Seconds since 1970."""
        return (time.time() if self._stopped is None else self._stopped) + self._forward

    def now(self) -> datetime:
        """The same as a date-time, in UTC."""
        return datetime.fromtimestamp(self.time(), UTC)

    def advance(self, seconds: float) -> None:
        """Put it forward.

        Raises:
            ValueError: It cannot be put back.
        """
        if not seconds >= 0:
            raise ValueError(f"a clock goes forward: {seconds} seconds")
        self._forward += seconds

    def stop(self) -> None:
        """Let no time pass any more, but by `advance`."""
        self._stopped = time.time() if self._stopped is None else self._stopped

    def __repr__(self) -> str:
        return f"<Clock {written(self.now())}>"


def written(moment: datetime) -> str:
    """``2026-05-06T07:30:00Z``."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
