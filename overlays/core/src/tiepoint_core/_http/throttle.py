"""What calls to one origin share: the gate that a 429 shuts, and the budget that retries are paid from."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from threading import Lock
from typing import Final
from weakref import WeakSet

__all__ = ["RateLimitGate", "RetryBudget", "Throttle"]

_JITTER: Final = 0.25
_FULL: Final = 100
_RECOVERY: Final = 1.0
_SPACING: Final = 0.01
_LOOK_AGAIN: Final = 0.05


class RateLimitGate:
    """Keep all calls to an origin back until the time that a 429 named.

    For a second after it opens, callers pass one by one, 10 ms apart: let through at once, fast ones would use up what
    is allowed and have many more requests under way that are then refused, too.

    No lock is held while anyone waits, so threads and tasks of several event loops can share one.

    Args:
        jitter: Seconds; each caller waits up to so much longer, so that not all come at once.
        clock: Gives seconds that never go back.
        draw: Gives random numbers from 0 to 1.
    """

    def __init__(
        self,
        *,
        jitter: float = _JITTER,
        clock: Callable[[], float] = time.monotonic,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self._jitter = jitter
        self._clock = clock
        self._draw = draw
        self._lock = Lock()
        _ALL.add(self)
        self._until: dict[str, float] = {}
        self._next: dict[str, float] = {}

    def shut(self, origin: str, seconds: float) -> None:
        """Let nobody pass for so long; a later end than this that is already set stays."""
        until = self._clock() + seconds
        with self._lock:
            self._until[origin] = max(until, self._until.get(origin, until))

    def delay(self, origin: str) -> float:
        """Seconds to wait before asking again; 0: pass."""
        # Most origins never shut theirs: their calls need not take the lock.
        if origin not in self._until:
            return 0.0
        with self._lock:
            now = self._clock()
            until = self._until.get(origin, now - _RECOVERY)
            if now < until:
                return until - now + self._jitter * self._draw()
            if now >= until + _RECOVERY:
                self._until.pop(origin, None)
                self._next.pop(origin, None)
                return 0.0
            slot = self._next.get(origin, now)
            if now < slot:
                return slot - now + _LOOK_AGAIN * self._draw()
            self._next[origin] = now + _SPACING
            return 0.0


class RetryBudget:
    """Pay for retries, so that a service that is down gets few of them.

    It begins full, and every success puts one back.

    Args:
        full: The most that is in it, for each origin.
    """

    def __init__(self, full: int = _FULL) -> None:
        self._full = full
        self._lock = Lock()
        _ALL.add(self)
        self._spent: dict[str, int] = {}

    def take(self, origin: str, cost: int) -> bool:
        """Pay, and tell whether there was enough."""
        if not cost:
            return True
        with self._lock:
            spent = self._spent.get(origin, 0) + cost
            if spent > self._full:
                return False
            self._spent[origin] = spent
            return True

    def give(self, origin: str) -> None:
        """Put one back, for a success."""
        # Most clients never retry: they need not take the lock.
        if not self._spent:
            return
        with self._lock:
            spent = self._spent.get(origin, 0)
            if spent > 1:
                self._spent[origin] = spent - 1
            else:
                self._spent.pop(origin, None)


class Throttle:
    """A gate and a budget. Clients that use the same account at a service can share one."""

    def __init__(self, *, gate: RateLimitGate | None = None, budget: RetryBudget | None = None) -> None:
        self.gate = gate or RateLimitGate()
        self.budget = budget or RetryBudget()


_ALL: WeakSet[RateLimitGate | RetryBudget] = WeakSet()


def _free() -> None:
    # Another thread may have held a lock when the process was forked, and is not there to give it back.
    for each in _ALL:
        each._lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_free)
