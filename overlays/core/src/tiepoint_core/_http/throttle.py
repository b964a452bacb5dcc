"""State that calls to one origin share: the gate that status 429 closes, and the budget for retries."""

from __future__ import annotations

import os
import random as random_module
import time
from collections.abc import Callable
from threading import Lock
from weakref import WeakSet

from .._constants import GATE_JITTER, GATE_RECHECK, GATE_RECOVERY, GATE_SPACING, RETRY_BUDGET


class RateLimitGate:
    """A gate per origin that blocks all calls until the time that a 429 response named.

    For a second after the gate opens, calls pass one by one, 10 ms apart: all at once, fast calls would use up what is
    allowed, and many more requests would be in flight that are then rejected, too.

    No lock is held while a call waits, so threads and tasks of several event loops can share a gate.

    Args:
        jitter: Seconds that are added at random to each wait, at most, so that not all calls begin at once.
        clock: Returns monotonic seconds.
        random: Returns random numbers from 0 to 1.
    """

    def __init__(
        self,
        *,
        jitter: float = GATE_JITTER,
        clock: Callable[[], float] = time.monotonic,
        random: Callable[[], float] = random_module.random,
    ) -> None:
        self._jitter = jitter
        self._clock = clock
        self._random = random
        self._lock = Lock()
        _ALL.add(self)
        self._closed_until: dict[str, float] = {}
        self._next_slot: dict[str, float] = {}

    def close(self, origin: str, seconds: float) -> None:
        """Block calls to an origin until a number of seconds has passed; a later time that is already set stays."""
        until = self._clock() + seconds
        with self._lock:
            self._closed_until[origin] = max(until, self._closed_until.get(origin, until))

    def delay(self, origin: str) -> float:
        """Return the seconds to wait before trying again, or 0 if the call can pass."""
        # The gate of most origins is never closed: their calls need not take the lock.
        if origin not in self._closed_until:
            return 0.0
        with self._lock:
            now = self._clock()
            until = self._closed_until.get(origin, now - GATE_RECOVERY)
            if now < until:
                return until - now + self._jitter * self._random()
            if now >= until + GATE_RECOVERY:
                self._closed_until.pop(origin, None)
                self._next_slot.pop(origin, None)
                return 0.0
            slot = self._next_slot.get(origin, now)
            if now < slot:
                return slot - now + GATE_RECHECK * self._random()
            self._next_slot[origin] = now + GATE_SPACING
            return 0.0


class RetryBudget:
    """A budget per origin that retries are paid from, so that a service that is down gets few retries.

    The budget is full at first, and every success returns one unit.

    Args:
        capacity: Units of a full budget. A retry costs 5 units, or 10 after a timeout.
    """

    def __init__(self, capacity: int = RETRY_BUDGET) -> None:
        self._capacity = capacity
        self._lock = Lock()
        _ALL.add(self)
        self._spent: dict[str, int] = {}

    def spend(self, origin: str, cost: int) -> bool:
        """Pay for a retry, and return whether the budget was sufficient."""
        if not cost:
            return True
        with self._lock:
            spent = self._spent.get(origin, 0) + cost
            if spent > self._capacity:
                return False
            self._spent[origin] = spent
            return True

    def refund(self, origin: str) -> None:
        """Return one unit for a success."""
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
    """A rate-limit gate and a retry budget, which clients of one account at a service can share.

    Args:
        gate: Gate that status 429 closes. Defaults to a new one.
        budget: Budget for retries. Defaults to a new one.
    """

    def __init__(self, *, gate: RateLimitGate | None = None, budget: RetryBudget | None = None) -> None:
        self.gate = gate or RateLimitGate()
        self.budget = budget or RetryBudget()


_ALL: WeakSet[RateLimitGate | RetryBudget] = WeakSet()


def _after_fork() -> None:
    # Another thread may have held a lock when the process was forked, and is not there to release it.
    for each in _ALL:
        each._lock = Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
