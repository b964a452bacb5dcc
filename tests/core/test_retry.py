"""The decision to send again, as a table."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import pytest
from tiepoint_core._http.retry import Answer, Fault, RetryPolicy, Sending, Stop, Wait, decide, retry_after

NEVER_SENT = Fault(outcome="not sent", reason="no connection")
UNKNOWN = Fault(outcome="unknown", reason="the connection broke")
TIMED_OUT = Fault(outcome="unknown", reason="no answer within the time", timeout=True)
GET, PUT, POST = (Sending(method=each) for each in ("GET", "PUT", "POST"))
KEYED = Sending(method="POST", keyed=True)


def decided(outcome: Answer | Fault, sending: Sending = GET, **more: Any) -> Wait | Stop:
    policy = more.pop("policy", RetryPolicy())
    return decide(outcome, sending, policy, **{"attempt": 1, "elapsed": 0.0, "draw": 1.0, **more})


@pytest.mark.parametrize(
    ("outcome", "again"),
    [
        (NEVER_SENT, "GET PUT POST KEYED"),
        (UNKNOWN, "GET PUT KEYED"),
        (TIMED_OUT, "GET PUT KEYED"),
        (Fault(outcome="not sent", reason="certificate", lasting=True), ""),
        (Answer(429), "GET PUT POST KEYED"),
        (Answer(429, 2.0), "GET PUT POST KEYED"),
        (Answer(503, 2.0), "GET PUT POST KEYED"),
        (Answer(503), "GET PUT KEYED"),
        (Answer(408), "GET PUT KEYED"),
        (Answer(502), "GET PUT KEYED"),
        (Answer(504), "GET PUT KEYED"),
        (Answer(500), "GET KEYED"),
        (Answer(501), ""),
        (Answer(505), ""),
        *[(Answer(status, 1.0), "") for status in (200, 304, 400, 401, 403, 404, 409, 422)],
    ],
)
def test_what_is_sent_again_depends_on_what_a_second_one_could_do(outcome: Answer | Fault, again: str) -> None:
    every = {"GET": GET, "PUT": PUT, "POST": POST, "KEYED": KEYED}
    assert [name for name, each in every.items() if isinstance(decided(outcome, each), Wait)] == again.split()


def test_a_body_that_cannot_be_sent_again_is_not() -> None:
    found = decided(Answer(503), Sending(method="PUT", replayable=False))
    assert found == Stop("status 503; the body cannot be sent again")


def test_the_wait_doubles_up_to_the_longest_and_is_drawn_from_zero() -> None:
    policy = RetryPolicy(max_attempts=20_000, max_elapsed=math.inf)
    waits = [decided(Answer(503), attempt=each, policy=policy) for each in (1, 2, 3, 6, 7, 10_000)]
    assert [each.seconds for each in waits if isinstance(each, Wait)] == [0.5, 1.0, 2.0, 16.0, 20.0, 20.0]
    nothing = decided(Answer(503), draw=0.0)
    assert isinstance(nothing, Wait)
    assert nothing.seconds == 0


def test_what_the_service_asks_for_is_what_is_waited() -> None:
    throttled, down = decided(Answer(429, 3.0)), decided(Answer(503, 3.0))
    assert throttled == Wait(seconds=3.0, reason="status 429", cost=0, shared=True)
    assert down == Wait(seconds=3.25, reason="status 503", cost=0)


def test_a_wait_that_is_too_long_is_refused() -> None:
    assert decided(Answer(429, 315_360_000.0)) == Stop(
        "status 429; the service asks to wait 315360000 s, more than 120 s"
    )


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"attempt": 5}, "5 attempts"),
        ({"elapsed": 299.6}, "more than 300 s"),
        ({"left": 0.4}, "deadline"),
        ({"attempt": 1, "policy": RetryPolicy(max_attempts=1)}, "status 503"),
    ],
)
def test_it_ends(more: dict[str, Any], why: str) -> None:
    found = decided(Answer(503), **more)
    assert isinstance(found, Stop)
    assert why in found.reason


@pytest.mark.parametrize(
    ("outcome", "cost"), [(Answer(500), 5), (UNKNOWN, 5), (TIMED_OUT, 10), (Answer(429), 0), (Answer(503, 1.0), 0)]
)
def test_a_throttle_costs_nothing_and_a_timeout_double(outcome: Answer | Fault, cost: int) -> None:
    found = decided(outcome)
    assert isinstance(found, Wait)
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
def test_fault_14_a_retry_after_that_makes_no_sense_is_as_none(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, now=NOW) == seconds


def test_a_policy_of_no_attempts_is_refused() -> None:
    with pytest.raises(ValueError, match="attempts"):
        RetryPolicy(max_attempts=0)
