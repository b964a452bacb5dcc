"""Whether a request is sent again, and when: decisions without clock, sockets or state."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, Literal, NamedTuple

from attr import field, frozen, validators

__all__ = [
    "IDEMPOTENT_METHODS",
    "SAFE_METHODS",
    "Answer",
    "Fault",
    "RetryPolicy",
    "Sending",
    "Stop",
    "Wait",
    "decide",
    "retry_after",
]

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
IDEMPOTENT_METHODS: Final = SAFE_METHODS | {"PUT", "DELETE"}

_COST: Final = 5
_COST_OF_TIMEOUT: Final = 10
_SPREAD: Final = 0.25  # seconds, so that not all that were told the same time come back at once
_TRANSIENT: Final = frozenset({408, 502, 503, 504})


@frozen(kw_only=True)
class RetryPolicy:
    """How often, and for how long, a request is sent again.

    Attributes:
        max_attempts: The most that a request is sent, the first time included; 1: never again.
        max_elapsed: Seconds from the first attempt after which none begins.
        backoff: Seconds that the first wait is at most; each next one doubles it. The wait is drawn from 0 to there.
        longest_backoff: Seconds that a wait is at most.
        max_retry_after: Seconds that a service can make it wait; where it asks for more, the call ends at once.
    """

    max_attempts: int = field(default=5, validator=validators.ge(1))
    max_elapsed: float = field(default=300.0, validator=validators.ge(0))
    backoff: float = field(default=0.5, validator=validators.ge(0))
    max_backoff: float = field(default=20.0, validator=validators.ge(0))
    max_retry_after: float = field(default=120.0, validator=validators.ge(0))


class Sending(NamedTuple):
    """What decides whether a request can be sent twice.

    Attributes:
        method: Its method, in capitals.
        keyed: Whether a second one does no harm whatever the method: it has an idempotency key, or its operation is
            known to be idempotent.
        replayable: Whether its body can be sent from the start again.
        carried_out: Whether the service has answered it, by leading to another address, and only that one failed.
    """

    method: str
    keyed: bool = False
    replayable: bool = True
    carried_out: bool = False

    @property
    def safe(self) -> bool:
        """Whether the service changes nothing, or nothing twice."""
        return self.keyed or self.method in SAFE_METHODS

    @property
    def idempotent(self) -> bool:
        """Whether twice does no more than once."""
        return self.keyed or self.method in IDEMPOTENT_METHODS


class Answer(NamedTuple):
    """The service answered.

    Attributes:
        status: The status.
        retry_after: Seconds that it asks to wait; None where it does not, or not in earnest.
    """

    status: int
    retry_after: float | None = None


class Fault(NamedTuple):
    """There was no answer, or a part of one.

    Attributes:
        outcome: ``not sent`` where the service has done nothing, ``unknown`` where it may have.
        reason: What happened, in a few words.
        timeout: Whether time ran out.
        lasting: Whether it would only happen again, such as a certificate that is not trusted.
    """

    outcome: Literal["not sent", "unknown"]
    reason: str
    timeout: bool = False
    lasting: bool = False


class Wait(NamedTuple):
    """Send it again.

    Attributes:
        seconds: After so long.
        reason: Why, in a few words.
        cost: What it takes from the budget; 0 where the service asked for it.
        shared: Whether all calls to this origin have to wait.
    """

    seconds: float
    reason: str
    cost: int
    shared: bool = False


class Stop(NamedTuple):
    """Do not send it again.

    Attributes:
        reason: Why, in a few words; empty where nothing went wrong that a second attempt could mend.
    """

    reason: str = ""


def decide(
    outcome: Answer | Fault,
    sending: Sending,
    policy: RetryPolicy,
    *,
    attempt: int,
    elapsed: float,
    draw: float,
    left: float | None = None,
) -> Wait | Stop:
    """Decide after an attempt.

    Args:
        outcome: What came of it.
        sending: What it was.
        policy: How often and how long.
        attempt: Its number, from 1.
        elapsed: Seconds since the first attempt began.
        draw: A random number from 0 to 1, for the length of the wait.
        left: Seconds until the caller's deadline; None where there is none.
    """
    reason = _repeatable(outcome, sending)
    if isinstance(reason, Stop):
        return reason
    if not sending.replayable:
        return Stop(f"{reason}; the body cannot be sent again")
    if attempt >= policy.max_attempts:
        return Stop(f"{reason}; {attempt} attempts were made" if attempt > 1 else reason)
    asked = outcome.retry_after if isinstance(outcome, Answer) else None
    if asked is not None and asked > policy.max_retry_after:
        return Stop(f"{reason}; the service asks to wait {asked:.0f} s, more than {policy.max_retry_after:.0f} s")
    shared = isinstance(outcome, Answer) and outcome.status == 429
    if asked:
        # The gate that all wait at has a spread of its own.
        seconds = asked if shared else asked + _SPREAD * draw
    else:
        # An exponent that is kept small: 2 ** 10_000 is no float.
        seconds = draw * min(policy.max_backoff, policy.backoff * 2 ** min(attempt - 1, 60))
    if elapsed + seconds > policy.max_elapsed:
        return Stop(f"{reason}; the next attempt would begin after more than {policy.max_elapsed:.0f} s")
    if left is not None and seconds >= left:
        return Stop(f"{reason}; the next attempt would begin after the deadline")
    return Wait(seconds=seconds, reason=reason, cost=_cost(outcome), shared=shared)


def _repeatable(outcome: Answer | Fault, sending: Sending) -> str | Stop:
    """Why the request may be sent again, or that it may not."""
    if isinstance(outcome, Fault):
        if outcome.lasting:
            return Stop(outcome.reason)
        if outcome.outcome == "not sent" or sending.idempotent:
            return outcome.reason
        return Stop(f"{outcome.reason}; it may have been carried out, and a second one could double it")
    found = _repeatable_status(outcome, sending)
    if isinstance(found, str) and sending.carried_out and not sending.idempotent:
        return Stop(f"{found}; it was answered before that, and a second one could double what was done")
    return found


def _repeatable_status(outcome: Answer, sending: Sending) -> str | Stop:
    status = outcome.status
    reason = f"status {status}"
    if status == 429 or (status == 503 and outcome.retry_after is not None):
        return reason
    if status in _TRANSIENT:
        return reason if sending.idempotent else Stop(f"{reason}; a second one could double what was done")
    if status == 500:
        return reason if sending.safe else Stop(f"{reason}; a second one could double what was done")
    return Stop()


def _cost(outcome: Answer | Fault) -> int:
    if isinstance(outcome, Fault):
        return _COST_OF_TIMEOUT if outcome.timeout else _COST
    # Charged for a mere rate limit, a budget makes calls fail that would have succeeded.
    return 0 if outcome.status == 429 or outcome.retry_after is not None else _COST


def retry_after(headers: Mapping[str, str], *, now: datetime | None = None) -> float | None:
    """Seconds that an answer asks to wait.

    Milliseconds, seconds and dates are understood; a date is compared with the answer's own `Date`, so that neither
    clock has to be right. What is negative, past, not finite or no time at all counts as not said.

    Args:
        headers: Of the answer; names in small letters, or a mapping that does not mind.
        now: The time, if the answer has no `Date`.
    """
    text = headers.get("retry-after-ms")
    if text is not None and (found := _number(text)) is not None:
        return found / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    if (found := _number(text)) is not None:
        return found
    until, then = _date(text), _date(headers.get("date", ""))
    if until is None:
        return None
    seconds = (until - (then or now or datetime.now(UTC))).total_seconds()
    return seconds if seconds >= 0 else None


def _number(text: str) -> float | None:
    try:
        found = float(text) if text.isascii() and len(text) <= 40 else math.nan
    except ValueError:
        return None
    return found if math.isfinite(found) and found >= 0 else None


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text) if len(text) <= 64 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if found is None:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
