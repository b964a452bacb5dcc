"""The decision to send again, as a table."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import pytest
from tiepoint_core._http.retry import (
    ConnectionFault,
    ErrorStatus,
    GiveUp,
    RequestTraits,
    Retry,
    RetryPolicy,
    decide,
    retry_after,
)

NEVER_SENT = ConnectionFault(outcome="not sent", reason="no connection")
UNKNOWN = ConnectionFault(outcome="unknown", reason="the connection broke")
TIMED_OUT = ConnectionFault(outcome="unknown", reason="no answer within the time", timeout=True)
GET, PUT, POST = (RequestTraits(method=each) for each in ("GET", "PUT", "POST"))
KEYED = RequestTraits(method="POST", repeatable=True)


def decided(outcome: ErrorStatus | ConnectionFault, sending: RequestTraits = GET, **more: Any) -> Retry | GiveUp:
    policy = more.pop("policy", RetryPolicy())
    return decide(outcome, sending, policy, **{"attempt": 1, "elapsed": 0.0, "random": 1.0, **more})


@pytest.mark.parametrize(
    ("outcome", "again"),
    [
        (NEVER_SENT, "GET PUT POST KEYED"),
        (UNKNOWN, "GET PUT KEYED"),
        (TIMED_OUT, "GET PUT KEYED"),
        (ConnectionFault(outcome="not sent", reason="certificate", persistent=True), ""),
        (ErrorStatus(429), "GET PUT POST KEYED"),
        (ErrorStatus(429, 2.0), "GET PUT POST KEYED"),
        (ErrorStatus(503, 2.0), "GET PUT POST KEYED"),
        *[(ErrorStatus(status), "GET PUT KEYED") for status in (408, 502, 503, 504)],
        (ErrorStatus(500), "GET KEYED"),
        *[(ErrorStatus(status), "") for status in (501, 505)],
        *[(ErrorStatus(status, 1.0), "") for status in (200, 304, 400, 401, 403, 404, 409, 422)],
    ],
)
def test_repeatable(outcome: ErrorStatus | ConnectionFault, again: str) -> None:
    """Requests are retried if repeating them is safe for the outcome."""
    every = {"GET": GET, "PUT": PUT, "POST": POST, "KEYED": KEYED}
    assert [name for name, each in every.items() if isinstance(decided(outcome, each), Retry)] == again.split()


def test_spent_body() -> None:
    """A request whose body cannot be replayed is not retried."""
    found = decided(ErrorStatus(503), RequestTraits(method="PUT", replayable=False))
    assert found == GiveUp("status 503; the body cannot be sent again")


def test_backoff() -> None:
    """The limit of the wait doubles up to the maximum."""
    policy = RetryPolicy(max_attempts=20_000, max_elapsed=math.inf)
    waits = [decided(ErrorStatus(503), attempt=each, policy=policy) for each in (1, 2, 3, 6, 7, 10_000)]
    assert [each.delay for each in waits if isinstance(each, Retry)] == [0.5, 1.0, 2.0, 16.0, 20.0, 20.0]
    nothing = decided(ErrorStatus(503), random=0.0)
    assert isinstance(nothing, Retry)
    assert nothing.delay == 0


def test_retry_after() -> None:
    """The wait is the time that the service asks for."""
    throttled, down = decided(ErrorStatus(429, 3.0)), decided(ErrorStatus(503, 3.0))
    assert throttled == Retry(delay=3.0, reason="status 429", cost=0, shared=True)
    assert down == Retry(delay=3.25, reason="status 503", cost=0)


def test_long_retry_after() -> None:
    """A wait above the maximum ends the call."""
    assert decided(ErrorStatus(429, 315_360_000.0)) == GiveUp(
        "status 429; the service asks to wait 315360000 s, more than 120 s"
    )


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"attempt": 5}, "5 attempts"),
        ({"elapsed": 299.6}, "more than 300 s"),
        ({"time_left": 0.4}, "deadline"),
        ({"attempt": 1, "policy": RetryPolicy(max_attempts=1)}, "status 503"),
    ],
)
def test_limits(more: dict[str, Any], why: str) -> None:
    """The number of attempts, the elapsed time and the deadline end the call."""
    found = decided(ErrorStatus(503), **more)
    assert isinstance(found, GiveUp)
    assert why in found.reason


@pytest.mark.parametrize(
    ("outcome", "cost"),
    [(ErrorStatus(500), 5), (UNKNOWN, 5), (TIMED_OUT, 10), (ErrorStatus(429), 0), (ErrorStatus(503, 1.0), 0)],
)
def test_cost(outcome: ErrorStatus | ConnectionFault, cost: int) -> None:
    """A rate limit costs nothing, and a timeout twice as much."""
    found = decided(outcome)
    assert isinstance(found, Retry)
    assert found.cost == cost


NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
AT = "Thu, 01 Jan 2026 12:00:10 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
        ({"retry-after": "315360000"}, 315_360_000.0),
        ({"retry-after": AT}, 10.0),
        # The service's clock is an hour late: the difference is what counts.
        ({"retry-after": "Thu, 01 Jan 2026 11:00:10 GMT", "date": "Thu, 01 Jan 2026 11:00:00 GMT"}, 10.0),
        ({"retry-after": "Thu, 01 Jan 2026 11:00:10 -0000", "date": "Thu, 01 Jan 2026 11:00:00 GMT"}, 10.0),
        ({"retry-after": "Thu, 01 Jan 2026 11:00:00 GMT"}, None),
        ({"retry-after": AT, "date": "junk"}, 10.0),
        *[
            ({"retry-after": text}, None)
            for text in ("-5", "nan", "inf", "-inf", "1e999", "junk", "", "9" * 400, "٣", "Thu, 99 Foo 2026", "Z" * 99)
        ],
    ],
)
def test_fault_14_invalid(headers: dict[str, str], seconds: float | None) -> None:
    """An invalid Retry-After is ignored."""
    assert retry_after(headers, now=NOW) == seconds


def test_no_attempts() -> None:
    """A policy without attempts is a ValueError."""
    with pytest.raises(ValueError, match="attempts"):
        RetryPolicy(max_attempts=0)
