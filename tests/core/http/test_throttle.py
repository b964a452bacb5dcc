"""The gate and the budget that calls to one origin share."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from tiepoint_core._http.throttle import RateLimitGate, RetryBudget, Throttle

HERE, THERE = "https://api.example.com:443", "https://other.example.com:443"


def test_closed_gate() -> None:
    """A closed gate blocks its origin and no other."""
    now = [100.0]
    gate = RateLimitGate(clock=lambda: now[0], random=lambda: 1.0)
    assert gate.delay(HERE) == 0
    gate.close(HERE, 2.0)
    assert gate.delay(HERE) == 2.25
    assert gate.delay(THERE) == 0
    now[0] = 101.0
    assert gate.delay(HERE) == 1.25
    now[0] = 102.0
    assert gate.delay(HERE) == 0


def test_recovery() -> None:
    """After the gate opens, callers pass one by one for a second."""
    now = [0.0]
    gate = RateLimitGate(clock=lambda: now[0], random=lambda: 0.0)
    gate.close(HERE, 1.0)
    now[0] = 1.0
    assert [gate.delay(HERE), gate.delay(HERE)] == [0.0, pytest.approx(0.01)]
    now[0] = 1.01
    assert gate.delay(HERE) == 0
    now[0] = 2.0
    assert [gate.delay(HERE) for _ in range(3)] == [0.0] * 3


def test_longer_close() -> None:
    """A closed gate is never opened earlier."""
    gate = RateLimitGate(clock=lambda: 0.0, random=lambda: 0.0)
    gate.close(HERE, 5.0)
    gate.close(HERE, 1.0)
    assert gate.delay(HERE) == 5.0


def test_budget() -> None:
    """Twenty retries are paid for, and successes refill the budget."""
    budget = RetryBudget()
    assert [budget.spend(HERE, 5) for _ in range(21)] == [True] * 20 + [False]
    assert budget.spend(THERE, 5)
    assert budget.spend(HERE, 0)
    for _ in range(5):
        budget.refund(HERE)
    assert budget.spend(HERE, 5)
    assert not budget.spend(HERE, 5)


def test_full_budget() -> None:
    """A budget never exceeds its capacity."""
    budget = RetryBudget(10)
    assert budget.spend(HERE, 1)
    for _ in range(50):
        budget.refund(HERE)
    assert [budget.spend(HERE, 10), budget.spend(HERE, 1)] == [True, False]


def test_threads() -> None:
    """Threads do not spend more than the budget has."""
    budget = Throttle(budget=RetryBudget(1000)).budget
    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(lambda _: budget.spend(HERE, 5), range(500))) == 200
