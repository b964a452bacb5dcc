"""The gate and the budget that calls to one origin share."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from tiepoint_core._http.throttle import RateLimitGate, RetryBudget, Throttle

HERE, THERE = "https://api.example.com:443", "https://other.example.com:443"


def test_a_shut_gate_holds_its_origin_and_no_other() -> None:
    now = [100.0]
    gate = RateLimitGate(clock=lambda: now[0], draw=lambda: 1.0)
    assert gate.delay(HERE) == 0
    gate.shut(HERE, 2.0)
    assert gate.delay(HERE) == 2.25
    assert gate.delay(THERE) == 0
    now[0] = 101.0
    assert gate.delay(HERE) == 1.25
    now[0] = 102.0
    assert gate.delay(HERE) == 0


def test_after_it_opens_callers_pass_one_by_one_for_a_second() -> None:
    now = [0.0]
    gate = RateLimitGate(clock=lambda: now[0], draw=lambda: 0.0)
    gate.shut(HERE, 1.0)
    now[0] = 1.0
    assert [gate.delay(HERE), gate.delay(HERE)] == [0.0, pytest.approx(0.01)]
    now[0] = 1.01
    assert gate.delay(HERE) == 0
    now[0] = 2.0
    assert [gate.delay(HERE) for _ in range(3)] == [0.0] * 3


def test_a_gate_is_never_opened_sooner() -> None:
    gate = RateLimitGate(clock=lambda: 0.0, draw=lambda: 0.0)
    gate.shut(HERE, 5.0)
    gate.shut(HERE, 1.0)
    assert gate.delay(HERE) == 5.0


def test_twenty_retries_are_paid_for_and_successes_pay_back() -> None:
    budget = RetryBudget()
    assert [budget.take(HERE, 5) for _ in range(21)] == [True] * 20 + [False]
    assert budget.take(THERE, 5)
    assert budget.take(HERE, 0)
    for _ in range(5):
        budget.give(HERE)
    assert budget.take(HERE, 5)
    assert not budget.take(HERE, 5)


def test_a_budget_is_never_more_than_full() -> None:
    budget = RetryBudget(10)
    assert budget.take(HERE, 1)
    for _ in range(50):
        budget.give(HERE)
    assert [budget.take(HERE, 10), budget.take(HERE, 1)] == [True, False]


def test_threads_do_not_spend_more_than_there_is() -> None:
    budget = Throttle(budget=RetryBudget(1000)).budget
    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(lambda _: budget.take(HERE, 5), range(500))) == 200
