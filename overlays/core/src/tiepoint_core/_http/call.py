"""One call, from the first attempt to the last: what both clients do, without sending or waiting."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextvars import ContextVar
from functools import cached_property
from random import random
from typing import Final, NamedTuple, TypeVar

import httpx

from .._errors import ConfigError, RateLimited, ResponseTooLarge, TiepointError, Timeout, TransportError
from .._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
from .._logging import logger
from .._origins import OriginAuth, origin
from .._redact import masked_headers, one_line, shown_url
from .exceptions import error_of, error_of_fault, fault_of
from .request_body import BodySpentError, prepare, replayable
from .retry import Answer, Fault, RetryPolicy, Sending, Stop, decide, retry_after
from .throttle import Throttle

__all__ = ["MAX_RESPONSE_BYTES", "Call", "CallSettings", "at_once", "left", "request_id_of"]

Event = TypeVar("Event")

MAX_RESPONSE_BYTES: Final = 64 * 2**20
"""Bytes."""

left: Final[ContextVar[Callable[[], float | None] | None]] = ContextVar("tiepoint_left", default=None)
"""Gives the seconds that are left of the call which a sync client is making."""

at_once: Final[ContextVar[int]] = ContextVar("tiepoint_at_once", default=0)
"""Bytes that a sync client reads from a connection at a time, where it would be fewer."""

_REQUEST_IDS: Final = (b"x-request-id", b"x-correlation-id")


class CallSettings(NamedTuple):
    """How calls are made.

    Attributes:
        retries: How often they are made again.
        deadline: Seconds that one may take in all, retries and waits included; None: as long as its attempts do.
        max_response_bytes: Size limit of a response in bytes, after decompression.
        secret: Names of headers whose values are not shown, besides the usual ones.
        hooks: Who is told.
    """

    retries: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    max_response_bytes: int = MAX_RESPONSE_BYTES
    secret: tuple[str, ...] = ()
    hooks: Hooks = Hooks()
    clock: Callable[[], float] = time.monotonic
    draw: Callable[[], float] = random


def request_id_of(response: httpx.Response) -> str:
    """What a service calls a request; empty where it does not say."""
    # As they came: every call asks this, and httpx's own look-up has more to do.
    found = {name.lower(): value for name, value in response.headers.raw}
    told = next((found[name] for name in _REQUEST_IDS if name in found), b"")
    return one_line(told[:128].decode("utf-8", "replace")) if told else ""


def _seconds(deadline: object) -> float | None:
    if deadline is None:
        return None
    if isinstance(deadline, bool) or not isinstance(deadline, int | float) or not deadline > 0:
        raise ConfigError("a deadline has to be a number of seconds above 0")
    return float(deadline)


class Call:
    """A call. In turn: `hold`, `begin`, then `answered` or `failed`, until these ask for no wait."""

    def __init__(
        self,
        request: httpx.Request,
        settings: CallSettings,
        throttle: Throttle,
        *,
        sign_in: OriginAuth | None = None,
        follows: bool = False,
    ) -> None:
        prepare(request)
        extensions = request.extensions
        # Found there by sign-ins and by the guard, which sees each request of a call: redirects make several.
        extensions["tiepoint.call"] = self
        self.sign_in = sign_in
        self.follows = follows
        self.method = request.method.upper()
        self.url = request.url
        self.operation = str(extensions.get("operation", ""))
        self.attempt = 0
        self._request = request
        self._settings = settings
        self._throttle = throttle
        self.origin = origin(request.url)
        self._keyed = extensions.get("idempotent") is True or "idempotency-key" in request.headers
        self._start = self._began = settings.clock()
        deadline = _seconds(extensions.get("deadline", settings.deadline))
        self._end = None if deadline is None else self._start + deadline
        self._timeouts: dict[str, float | None] = extensions["timeout"]
        self._moved = False
        self._last: httpx.Response | None = None

    @cached_property
    def _url(self) -> str:
        return shown_url(self._request.url)

    @cached_property
    def where(self) -> str:
        """Method and address, without what may hold a secret."""
        return f"{self._request.method} {self._url}"

    def left(self) -> float | None:
        """Seconds until the deadline; None where there is none."""
        return None if self._end is None else self._end - self._settings.clock()

    @cached_property
    def secret(self) -> frozenset[str]:
        """Names of headers whose values are for trusted hosts alone and never shown, in small letters."""
        signed = self.sign_in.header_names if self.sign_in is not None else ()
        return frozenset(name.lower() for name in (*self._settings.secret, *signed))

    def hold(self) -> float:
        """Seconds to wait, since others were told to, before this is asked again.

        Raises:
            RateLimited: They are more than there are.
            Timeout: The deadline has passed.
        """
        delay = self._throttle.gate.delay(self.origin)
        left = self.left()
        if left is not None and left <= 0:
            raise self.out_of_time()
        elapsed = self._settings.clock() - self._start
        if delay and (delay >= (left or delay + 1) or elapsed + delay > self._settings.retries.max_elapsed):
            why = f"the service asks all to wait for {delay:.1f} s more; send fewer requests, or wait"
            raise self._told(
                RateLimited(
                    f"{self.where}: {why}", status_code=429, method=self.method, url=self._url, retry_after=delay
                )
            )
        return delay

    def begin(self) -> None:
        """Begin an attempt."""
        self.attempt += 1
        self._began = self._settings.clock()
        self._moved = False
        self._request.extensions["timeout"] = self._timeouts
        if self._settings.hooks.on_request is not None:
            self._tell(
                self._settings.hooks.on_request,
                RequestEvent(
                    operation=self.operation,
                    method=self._request.method,
                    url=self._url,
                    attempt=self.attempt,
                    headers=masked_headers(self._request.headers, secret=self.secret),
                ),
            )

    def sending(self, request: httpx.Request) -> None:
        """Let no step of a request take longer than is left.

        Raises:
            Timeout: Nothing is left.
        """
        if (left := self.left()) is None:
            return
        self.check_time()
        request.extensions["timeout"] = {
            name: left if step is None else min(left, step) for name, step in self._timeouts.items()
        }

    def is_read_on_the_way(self, response: httpx.Response) -> bool:
        """Whether httpx would read an answer whole, however large, before it follows it or signs in again."""
        if self.follows and response.has_redirect_location:
            self._moved = True
            return True
        return response.status_code == 401

    @property
    def ends(self) -> bool:
        """Whether it has a deadline."""
        return self._end is not None

    def check_time(self) -> None:
        """Raise where the deadline has passed."""
        left = self.left()
        if left is not None and left <= 0:
            raise self.out_of_time()

    def out_of_time(self) -> TiepointError:
        """The error of a call whose deadline has passed."""
        return self._told(Timeout(f"{self.where}: it was not answered by the deadline; give it more time"))

    def check_size(self, size: int) -> None:
        """Raise where an answer has more bytes than are taken."""
        if size > self._settings.max_response_bytes:
            message = (
                f"{self.where}: the answer has more than {self._settings.max_response_bytes} bytes; ask for fewer items"
            )
            raise self._told(ResponseTooLarge(message))

    def answered(self, response: httpx.Response) -> float | None:
        """Seconds to wait before the next attempt; None: this answer is the last."""
        request_id = request_id_of(response)
        response.extensions["attempts"] = self.attempt
        response.extensions["request_id"] = request_id
        seconds = self._settings.clock() - self._began
        if logger.isEnabledFor(logging.DEBUG):
            status = response.status_code
            logger.debug("%s: attempt %d: status %d after %.3f s", self.where, self.attempt, status, seconds)
        if self._settings.hooks.on_response is not None:
            self._tell(
                self._settings.hooks.on_response,
                ResponseEvent(
                    operation=self.operation,
                    method=self._request.method,
                    url=self._url,
                    attempt=self.attempt,
                    status_code=response.status_code,
                    seconds=seconds,
                    request_id=request_id,
                    headers=masked_headers(response.headers, secret=self.secret),
                ),
            )
        if response.status_code < 400:
            self._throttle.budget.give(self.origin)
            self._done(f"status {response.status_code}", request_id)
            return None
        asked = retry_after(response.headers)
        response.extensions["retry_after"] = asked
        found = self._next(Answer(response.status_code, asked))
        if isinstance(found, str):
            response.extensions["gave_up"] = found
            self._done(f"status {response.status_code}", request_id, found)
            return None
        self._last = response
        return found

    def failed(self, error: Exception) -> float | TiepointError | httpx.Response:
        """Seconds to wait before the next attempt, or the error to raise, or an earlier answer to give instead.

        Raises:
            Exception: The same, where it is none of ours or httpx's: an error in a body or a sign-in of the caller's.
        """
        if isinstance(error, TiepointError):
            self._done(type(error).__name__)
            return self._told(error)
        if isinstance(error, BodySpentError):
            if self._last is not None and self._last.is_closed and hasattr(self._last, "_content"):
                self._last.extensions["gave_up"] = "the body cannot be sent again"
                self._done(f"status {self._last.status_code}")
                return self._last
            self._done("no answer")
            return self._told(TransportError(f"{self.where}: the body cannot be sent again, as it would have to be"))
        if type(error).__module__.startswith("h11."):
            # httpx lets it through where a body is not as long as its header says.
            self._done("not sent whole")
            return self._told(error_of(httpx.LocalProtocolError(""), self.where))
        if not isinstance(error, (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)):
            raise error
        left = self.left()
        if isinstance(error, httpx.TimeoutException) and left is not None and left <= 0:
            self._done("no answer by the deadline")
            return self.out_of_time()
        fault = fault_of(error) if isinstance(error, httpx.HTTPError) else None
        if fault is not None and self._moved:
            # What led here was carried out.
            fault = fault._replace(outcome="unknown")
        logger.debug("%s: attempt %d: %s", self.where, self.attempt, fault.reason if fault else type(error).__name__)
        told = error_of(error, self.where) if fault is None else error_of_fault(fault, self.where)
        if fault is None:
            self._done(type(told).__name__)
            return self._told(told)
        found = self._next(fault)
        if not isinstance(found, str):
            return found
        self._done(fault.reason, gave_up=found)
        if found != fault.reason:
            told.add_note(one_line(found))
        return self._told(told)

    def _next(self, outcome: Answer | Fault) -> float | str:
        """Seconds to wait, or why there is no next attempt."""
        settings, request = self._settings, self._request
        found = decide(
            outcome,
            # Asked after the attempt: it can have used the body up.
            Sending(method=self.method, keyed=self._keyed, replayable=replayable(request), carried_out=self._moved),
            settings.retries,
            attempt=self.attempt,
            elapsed=settings.clock() - self._start,
            draw=settings.draw(),
            left=self.left(),
        )
        status = outcome.status if isinstance(outcome, Answer) else 0
        if status == 429 and isinstance(outcome, Answer):
            # Also where this call ends: what it was told holds for the others. Not what nobody would wait for.
            asked = outcome.retry_after or 0.0
            if asked <= settings.retries.max_retry_after:
                self._throttle.gate.shut(self.origin, max(asked, 0.0 if isinstance(found, Stop) else found.seconds))
        if isinstance(found, Stop):
            return found.reason
        if not self._throttle.budget.take(self.origin, found.cost):
            return f"{found.reason}; too many calls to this service fail to send each again"
        logger.debug("%s: again in %.2f s: %s", self.where, found.seconds, found.reason)
        if settings.hooks.on_retry is not None:
            self._tell(
                settings.hooks.on_retry,
                RetryEvent(
                    operation=self.operation,
                    method=self._request.method,
                    url=self._url,
                    attempt=self.attempt,
                    seconds=found.seconds,
                    reason=found.reason,
                ),
            )
        return 0.0 if found.shared else float(found.seconds)

    def _told(self, error: TiepointError) -> TiepointError:
        error.operation = error.operation or self.operation
        error.attempts = error.attempts or self.attempt
        return error

    def _done(self, outcome: str, request_id: str = "", gave_up: str = "") -> None:
        # Put together only where it is shown.
        if logger.isEnabledFor(logging.INFO):
            logger.info(
                "%s%s: %s after %.3f s, attempts: %d%s%s",
                f"{one_line(self.operation)}: " if self.operation else "",
                self.where,
                outcome,
                self._settings.clock() - self._start,
                self.attempt,
                f", request id {request_id}" if request_id else "",
                f" ({gave_up})" if gave_up else "",
            )

    def _tell(self, hook: Callable[[Event], object], event: Event) -> None:
        try:
            hook(event)
        except Exception as error:
            # Without its text and traceback, in which there may be anything.
            logger.warning("a hook raised %s on %s", type(error).__name__, type(event).__name__)
