"""The time in a sandbox, which a test can turn."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_END: Final = datetime(9000, 1, 1, tzinfo=UTC).timestamp()
"""There it ends: what a sandbox reckons from its time, such as when a thing expires, has to have a date as well."""


class Clock:
    """The machine's clock, and what it was put forward by. All that ends or progresses in a sandbox goes by it."""

    def __init__(self) -> None:
        self._forward = 0.0
        self._stopped: float | None = None

    def time(self) -> float:
        """Return seconds since 1970."""
        return (time.time() if self._stopped is None else self._stopped) + self._forward

    def now(self) -> datetime:
        """Return the same as a date-time, in UTC."""
        return moment(self.time())

    def advance(self, seconds: float) -> None:
        """Put it forward.

        Raises:
            ValueError: It cannot be put back, nor so far.
        """
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
            raise ValueError(f"advance is a number of seconds: {seconds!r}")
        if not 0 <= seconds < _END - self.time():
            raise ValueError("a clock goes forward, and not past the year 8999")
        self._forward += seconds

    def stop(self) -> None:
        """Let no time pass any more, but by `advance`."""
        self._stopped = time.time() if self._stopped is None else self._stopped

    def __repr__(self) -> str:
        return f"<Clock {written(self.now())}>"


def moment(seconds: float) -> datetime:
    """Return seconds since 1970 as a date-time; `datetime.fromtimestamp` has no years after 3000 on some systems."""
    return _EPOCH + timedelta(seconds=seconds)


def written(when: datetime) -> str:
    """``2026-05-06T07:30:00Z``."""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")
