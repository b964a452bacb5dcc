"""Retry decisions: whether and when a request is sent again, without clock, sockets or state."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, Literal, NamedTuple

from attr import field, frozen, validators

from .._constants import (
    BACKOFF,
    MAX_ATTEMPTS,
    MAX_BACKOFF,
    MAX_ELAPSED,
    MAX_RETRY_AFTER,
    RETRY_COST,
    RETRY_JITTER,
    TIMEOUT_RETRY_COST,
)

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
IDEMPOTENT_METHODS: Final = SAFE_METHODS | {"PUT", "DELETE"}

_TRANSIENT: Final = frozenset({408, 502, 503, 504})


@frozen(kw_only=True)
class RetryPolicy:
    """Limits for the number, the duration and the waits of retries.

    Attributes:
        max_attempts: Maximum number of attempts, the first included; 1 disables retries.
        max_elapsed: Seconds after the first attempt at which the last attempt can begin.
        backoff: Upper limit of the first wait in seconds, doubled for each further wait. The wait is drawn at random
            from 0 to this limit.
        max_backoff: Upper limit of any wait in seconds.
        max_retry_after: Seconds that a service can make the call wait; if the service asks for more, the call ends.
    """

    max_attempts: int = field(default=MAX_ATTEMPTS, validator=validators.ge(1))
    max_elapsed: float = field(default=MAX_ELAPSED, validator=validators.ge(0))
    backoff: float = field(default=BACKOFF, validator=validators.ge(0))
    max_backoff: float = field(default=MAX_BACKOFF, validator=validators.ge(0))
    max_retry_after: float = field(default=MAX_RETRY_AFTER, validator=validators.ge(0))


class RequestTraits(NamedTuple):
    """The properties of a request that decide whether sending it twice is safe.

    Attributes:
        method: Method, in upper case.
        repeatable: Whether the request has an idempotency key, or its operation is known to be idempotent.
        replayable: Whether the body can be sent from the start again.
        processed: Whether the service has processed the request and redirected, and only the redirected request failed.
    """

    method: str
    repeatable: bool = False
    replayable: bool = True
    processed: bool = False

    @property
    def safe(self) -> bool:
        """Whether the request changes nothing at the service, or is known to be idempotent."""
        return self.repeatable or self.method in SAFE_METHODS

    @property
    def idempotent(self) -> bool:
        """Whether two identical requests have the effect of one."""
        return self.repeatable or self.method in IDEMPOTENT_METHODS


class ErrorStatus(NamedTuple):
    """An attempt that ended with an error response.

    Attributes:
        status: HTTP status code.
        retry_after: Seconds that the service asks to wait, or None if it names no usable time.
    """

    status: int
    retry_after: float | None = None


class ConnectionFault(NamedTuple):
    """An attempt that ended without a complete response.

    Attributes:
        outcome: ``not sent`` if the service has done nothing, ``unknown`` if it may have.
        reason: What happened, in a few words.
        timeout: Whether a timeout has passed.
        persistent: Whether every attempt would fail in the same way, such as for an untrusted certificate.
    """

    outcome: Literal["not sent", "unknown"]
    reason: str
    timeout: bool = False
    persistent: bool = False


class Retry(NamedTuple):
    """The decision to send a request again.

    Attributes:
        delay: Seconds to wait before the next attempt.
        reason: Why, in a few words.
        cost: Units of the retry budget; 0 if the service asked for the retry.
        shared: Whether all calls to this origin must wait.
    """

    delay: float
    reason: str
    cost: int
    shared: bool = False


class GiveUp(NamedTuple):
    """The decision not to send a request again.

    Attributes:
        reason: Why, in a few words; empty if a second attempt could not help.
    """

    reason: str = ""


def decide(
    outcome: ErrorStatus | ConnectionFault,
    request: RequestTraits,
    policy: RetryPolicy,
    *,
    attempt: int,
    elapsed: float,
    random: float,
    time_left: float | None = None,
) -> Retry | GiveUp:
    """Decide whether a failed attempt is followed by another.

    Args:
        outcome: How the attempt ended.
        request: Properties of the request.
        policy: Limits of number and time.
        attempt: Number of the attempt, from 1.
        elapsed: Seconds since the first attempt began.
        random: Random number from 0 to 1, for the length of the wait.
        time_left: Seconds until the caller's deadline, or None without a deadline.
    """
    reason = _repeatable(outcome, request)
    if isinstance(reason, GiveUp):
        return reason
    if not request.replayable:
        return GiveUp(f"{reason}; the body cannot be sent again")
    if attempt >= policy.max_attempts:
        return GiveUp(f"{reason}; {attempt} attempts were made" if attempt > 1 else reason)
    retry_after = outcome.retry_after if isinstance(outcome, ErrorStatus) else None
    if retry_after is not None and retry_after > policy.max_retry_after:
        return GiveUp(
            f"{reason}; the service asks to wait {retry_after:.0f} s, more than {policy.max_retry_after:.0f} s"
        )
    shared = isinstance(outcome, ErrorStatus) and outcome.status == 429
    if retry_after:
        # The gate that all calls wait at has a jitter of its own.
        delay = retry_after if shared else retry_after + RETRY_JITTER * random
    else:
        # The exponent is limited: 2 ** 10_000 is not a float.
        delay = random * min(policy.max_backoff, policy.backoff * 2 ** min(attempt - 1, 60))
    if elapsed + delay > policy.max_elapsed:
        return GiveUp(f"{reason}; the next attempt would begin after more than {policy.max_elapsed:.0f} s")
    if time_left is not None and delay >= time_left:
        return GiveUp(f"{reason}; the next attempt would begin after the deadline")
    return Retry(delay=delay, reason=reason, cost=_cost(outcome), shared=shared)


def _repeatable(outcome: ErrorStatus | ConnectionFault, request: RequestTraits) -> str | GiveUp:
    """Return the reason why the request can be sent again, or the decision against it."""
    if isinstance(outcome, ConnectionFault):
        if outcome.persistent:
            return GiveUp(outcome.reason)
        if outcome.outcome == "not sent" or request.idempotent:
            return outcome.reason
        return GiveUp(f"{outcome.reason}; it may have been carried out, and a second one could double it")
    reason = _repeatable_status(outcome, request)
    if isinstance(reason, str) and request.processed and not request.idempotent:
        return GiveUp(f"{reason}; it was answered before that, and a second one could double what was done")
    return reason


def _repeatable_status(outcome: ErrorStatus, request: RequestTraits) -> str | GiveUp:
    status = outcome.status
    reason = f"status {status}"
    if status == 429 or (status == 503 and outcome.retry_after is not None):
        return reason
    if status in _TRANSIENT:
        return reason if request.idempotent else GiveUp(f"{reason}; a second one could double what was done")
    if status == 500:
        return reason if request.safe else GiveUp(f"{reason}; a second one could double what was done")
    return GiveUp()


def _cost(outcome: ErrorStatus | ConnectionFault) -> int:
    if isinstance(outcome, ConnectionFault):
        return TIMEOUT_RETRY_COST if outcome.timeout else RETRY_COST
    # If plain rate limits were charged, calls would fail that would have succeeded.
    return 0 if outcome.status == 429 or outcome.retry_after is not None else RETRY_COST


def retry_after(headers: Mapping[str, str], *, now: datetime | None = None) -> float | None:
    """Return the seconds that a response asks to wait, or None if it names no usable time.

    Milliseconds, seconds and dates are supported; a date is compared with the response's own `Date`, so that neither
    clock must be right. Negative, past and infinite times are ignored.

    Args:
        headers: Headers of the response, with names in lower case or in a case-insensitive mapping.
        now: Current time, if the response has no `Date`.
    """
    text = headers.get("retry-after-ms")
    if text is not None and (number := _number(text)) is not None:
        return number / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    if (number := _number(text)) is not None:
        return number
    until, sent = _date(text), _date(headers.get("date", ""))
    if until is None:
        return None
    seconds = (until - (sent or now or datetime.now(UTC))).total_seconds()
    return seconds if seconds >= 0 else None


def _number(text: str) -> float | None:
    try:
        number = float(text) if text.isascii() and len(text) <= 40 else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text) if len(text) <= 64 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if date is None:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
